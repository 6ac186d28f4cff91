package dev.synoptic.cli;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.newsroom.ArticleKey;
import dev.synoptic.source.ReadFailure;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.Stores;
import dev.synoptic.terminal.Harmless;
import dev.synoptic.verify.Verdict;
import dev.synoptic.verify.Verifier;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: re-reads every span of a synopsis against its sources. */
@Command(
    name = "verify",
    description =
        "Re-reads every span of a synopsis against its sources; fails on the first that"
            + " does not hold.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  synoptic compare -f json -o story.json reports/ && synoptic verify story.json",
      "  synoptic export -f json -o all.json && synoptic verify --store synoptic.db all.json"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A synopsis written with -f json or -f jsonl.")
  private Path file;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description =
          "The store that kept the pages which came over the web: a file, or"
              + " jdbc:postgresql://HOST/DATABASE.")
  private @Nullable String store;

  @Override
  public Integer call() throws IOException {
    Verdict verdict;
    if (store == null) {
      verdict = verdict(new Verifier());
    } else {
      try (Store kept = Stores.openThere(store)) {
        verdict = verdict(new Verifier((origin, sha256) -> page(kept, origin, sha256)));
      } catch (StoreFailure e) {
        throw new IOException(e.getMessage(), e);
      }
    }
    if (verdict.fault().isPresent()) {
      spec.commandLine().getErr().println(Harmless.of("does not hold: " + verdict.fault().get()));
      return ExitCode.NOTHING_USABLE;
    }
    if (!verdict.unread().isEmpty()) {
      spec.commandLine().getErr().println(Harmless.of(unread(verdict.unread())));
    }
    if (verdict.reports() == 0 && !verdict.unread().isEmpty()) {
      return ExitCode.NOTHING_USABLE;
    }
    spec.commandLine()
        .getOut()
        .println(
            verdict.spans() + " spans of " + verdict.reports() + " reports hold, word for word");
    return ExitCode.DONE;
  }

  private Verdict verdict(Verifier verifier) throws IOException {
    try (Reader in = Files.newBufferedReader(file)) {
      return verifier.verify(JsonTree.readAll(in));
    } catch (IOException e) {
      throw new IOException(file + ": " + reason(e), e);
    }
  }

  private static Optional<String> page(Store kept, Origin origin, String sha256) {
    return kept.versions(ArticleKey.of(origin)).stream()
        .flatMap(version -> kept.page(version.id()).stream())
        .map(Page::markup)
        .filter(markup -> ContentId.sha256(markup).equals(sha256))
        .findFirst();
  }

  private String unread(List<String> names) {
    String count = names.size() == 1 ? "1 report" : names.size() + " reports";
    String how =
        store == null
            ? "give the store that kept them with --store"
            : "this store has not kept them, or another version of them";
    return count
        + " came over the web, so the source could not be read again ("
        + how
        + "): "
        + names.get(0)
        + (names.size() > 1 ? ", …" : "");
  }

  private static String reason(IOException e) {
    String reason = ReadFailure.reason(e);
    return e instanceof FileSystemException
        ? reason
        : "no synopsis: " + reason + "; give a file that compare wrote with -f json or -f jsonl";
  }
}
