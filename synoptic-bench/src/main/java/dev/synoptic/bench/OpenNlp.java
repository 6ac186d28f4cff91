package dev.synoptic.bench;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The yardstick: OpenNLP with its own English models, which its jars carry. */
@State(Scope.Benchmark)
public class OpenNlp {

  private SentenceDetectorME sentences;
  private TokenizerME tokens;
  private POSTaggerME tagger;

  /** For JMH. */
  public OpenNlp() {}

  /** Loads the models. */
  @Setup
  public void load() throws IOException {
    try (InputStream in = model("sentence")) {
      sentences = new SentenceDetectorME(new SentenceModel(in));
    }
    try (InputStream in = model("tokens")) {
      tokens = new TokenizerME(new TokenizerModel(in));
    }
    try (InputStream in = model("pos")) {
      tagger = new POSTaggerME(new POSModel(in));
    }
  }

  private static InputStream model(String task) throws IOException {
    String name = "/opennlp-en-ud-ewt-" + task + "-1.3-2.5.4.bin";
    InputStream in = OpenNlp.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("no model " + name);
    }
    return in;
  }

  /** Returns the number of words tagged in {@code text}. */
  int tags(String text) {
    int tagged = 0;
    for (String sentence : sentences.sentDetect(text)) {
      tagged += tagger.tag(tokens.tokenize(sentence)).length;
    }
    return tagged;
  }
}
