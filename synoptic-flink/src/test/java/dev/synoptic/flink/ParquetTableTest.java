package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.synoptic.model.Standing;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.flink.core.fs.local.LocalDataOutputStream;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTableTest {

  @TempDir private Path folder;

  /** The job's jar brings no Hadoop, and a cluster need not have it. */
  @Test
  void isWrittenWithoutHadoop() throws Exception {
    Path file = folder.resolve("stories.parquet");
    try (var loader = new URLClassLoader(placesButHadoop(), ClassLoader.getPlatformClassLoader())) {
      assertThatExceptionOfType(ClassNotFoundException.class)
          .isThrownBy(() -> loader.loadClass("org.apache.hadoop.conf.Configuration"));
      Constructor<?> writing = loader.loadClass(Writing.class.getName()).getDeclaredConstructor();
      writing.setAccessible(true);
      @SuppressWarnings("unchecked") // the class is there twice, what it is of the JDK once
      var write = (Consumer<Path>) writing.newInstance();
      write.accept(file);
    }

    List<Group> rows = ParquetRows.of(file);
    assertThat(rows).hasSize(Writing.STORIES);
    assertThat(rows.get(1).getString("id", 0)).isEqualTo("story 1");
    assertThat(rows.get(1).getString("aliases", 0)).isEqualTo("a b");
    assertThat(rows.get(1).getString("merged_into", 0)).isEqualTo("ä");
    assertThat(rows.get(1).getLong("ended", 0)).isOne();
    assertThat(rows.get(1).getFieldRepetitionCount("title")).isZero();
  }

  private static URL[] placesButHadoop() throws IOException {
    var places = new ArrayList<URL>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!place.contains("hadoop-common")) {
        places.add(Path.of(place).toUri().toURL());
      }
    }
    return places.toArray(URL[]::new);
  }

  /** Writes stories without reports. */
  static final class Writing implements Consumer<Path> {

    static final int STORIES = 300;

    @Override
    public void accept(Path file) {
      try (var out = new LocalDataOutputStream(file.toFile())) {
        var writer = ParquetTable.STORIES.create(out);
        for (int i = 0; i < STORIES; i++) {
          writer.addElement(story("story " + i));
        }
        writer.finish();
        // Flink closes the stream when the file is to be seen.
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Laid story(String id) throws IOException {
      byte[] stands =
          StandingCodec.pack(new Standing(id, 0, List.of("a", "b"), Optional.of("ä"), true));
      var packet = new ByteArrayOutputStream();
      var out = new DataOutputStream(packet);
      out.writeInt(stands.length);
      out.write(stands);
      return new Laid(id, 0, 0, packet.toByteArray());
    }
  }
}
