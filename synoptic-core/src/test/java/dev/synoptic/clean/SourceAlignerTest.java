package dev.synoptic.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceAlignerTest {

  private static MappedText read(String source) {
    var document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    var writer = new MappedWriter();
    var aligner = new SourceAligner(source);
    document
        .nodeStream(TextNode.class)
        .forEach(
            node ->
                aligner.write(
                    writer,
                    node.getWholeText(),
                    node.sourceRange().startPos(),
                    node.sourceRange().endPos()));
    return writer.take();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>plain words",
        "a &nbsp b&nbspc &amp;amp; &#150; &#x92;&eacute d &notit; &copy2025 x\r\ny",
        "&#128512; &NotEqualTilde; &ampfoo; & b &; &#; &#x; &#xZ; &#1114112; &#55357;",
        "<table>foo &amp; bar<tr><td>cell</td>baz</tr></table>",
        "<svg><text><![CDATA[in & svg]]></text></svg>",
        "<pre>\nfirst line</pre>",
        "a\0b",
        "&lt&gt&quot&amp&ltx&gt;",
        "&thorn;&THORN&szlig &sup2;&frac12",
      })
  void everyCharacterHasItsPlace(String source) {
    MappedText text = read(source);
    for (int at = 0; at < text.text().length(); at++) {
      int place = at;
      assertThat(text.runs().stream().anyMatch(run -> run.clean().contains(place)))
          .as("%s at %s", text.text().charAt(at), at)
          .isTrue();
    }
    text.runs()
        .forEach(
            run -> {
              String raw = run.source().in(source);
              String clean = run.clean().in(text.text());
              assertThat(
                      clean.isBlank() ? raw.isBlank() || raw.contains("nbsp") : decodes(raw, clean))
                  .as("%s for %s", clean, raw)
                  .isTrue();
            });
  }

  private static boolean decodes(String raw, String clean) {
    return raw.equals(clean) || Parser.unescapeEntities(raw, false).equals(clean);
  }

  @Test
  void anEntityIsOneCharacterForItsWholeSpelling() {
    MappedText text = read("x&eacute;y");
    assertThat(text.text()).isEqualTo("xéy");
    assertThat(text.runs().get(1).source()).isEqualTo(new Range(1, 9));
  }

  @Test
  void whatDoesNotAlignIsCopiedWithoutAPlace() {
    var writer = new MappedWriter();
    new SourceAligner("completely other").write(writer, "some words", 0, 10);
    MappedText text = writer.take();
    assertThat(text.text()).isEqualTo("some words");
    assertThat(text.runs()).isEmpty();
  }
}
