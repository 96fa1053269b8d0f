package dyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {
  @TempDir private Path folder;

  @BeforeEach
  void layOutLetters() throws IOException {
    Files.createDirectories(folder.resolve("in/x"));
    Files.writeString(folder.resolve("in/a.txt"), "a");
    Files.writeString(folder.resolve("in/x/b.txt"), "b");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
  }

  /** The files that arguments stand for, with {@code ~} for the folder. */
  private List<String> files(String list, String... arguments) throws IOException {
    List<String> paths = List.of(arguments).stream().map(this::home).toList();
    byte[] input = home(list).getBytes(StandardCharsets.UTF_8);
    return InputFiles.of(paths, new ByteArrayInputStream(input), List.of()).stream()
        .map(file -> file.toString().replace(folder.toString(), "~"))
        .toList();
  }

  private String home(String path) {
    return path.replace("~", folder.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~/in",
        "~/in/",
        "~/./in",
        "~//in",
        "~/in/../in",
        "~/in/x/..",
        "~/link",
        "~/link/"
      })
  void aFolderIsReadOnceHoweverItIsSpelled(String again) throws IOException {
    assertThat(files("", "~/in", again)).containsExactly("~/in/a.txt", "~/in/x/b.txt");
  }

  @Test
  void aFileIsTakenUnderTheNameThatReachesItFirst() throws IOException {
    assertThat(files("", "~/link/x/b.txt", "~/in", "~/in/a.txt"))
        .containsExactly("~/link/x/b.txt", "~/in/a.txt");
  }

  @Test
  void relativeAndAbsolutePathsMeetToo() throws IOException {
    Path here = Path.of("samples").toAbsolutePath();
    List<String> paths = List.of("samples", here.toString());
    assertThat(InputFiles.of(paths, new ByteArrayInputStream(new byte[0]), List.of()))
        .hasSize(15)
        .allMatch(file -> file.startsWith("samples"));
  }

  @Test
  void aLinkToAFileIsAFileOfItsOwnAlsoWhenItLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("in/c.txt"), folder.resolve("in/a.txt"));
    Files.createSymbolicLink(folder.resolve("in/d.txt"), folder.resolve("gone.txt"));
    Files.createSymbolicLink(folder.resolve("in/round"), folder.resolve("in"));
    assertThat(files("", "~/in"))
        .containsExactly("~/in/a.txt", "~/in/c.txt", "~/in/d.txt", "~/in/x/b.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~/in\n~/in/a.txt\n~/in/x\n~/in/x/b.txt\n",
        "\uFEFF~/in/a.txt\r\n\r\n~/in/x/b.txt",
        "~/in/a.txt\0~/in/x/b.txt\0",
      })
  void listsAreReadAsProgramsPrintThem(String list) throws IOException {
    assertThat(files(list, "-")).containsExactly("~/in/a.txt", "~/in/x/b.txt");
  }

  @Test
  void namesInAListKeepEveryByte() throws IOException {
    Path odd = Path.of(URI.create(folder.toUri() + "in/%D0%C9%0A.txt"));
    Files.writeString(odd, "letter");
    String start = folder + "/in/";
    byte[] list = (start + "??\n.txt\0" + start + "a.txt\0").getBytes(StandardCharsets.UTF_8);
    list[start.length()] = (byte) 0xD0;
    list[start.length() + 1] = (byte) 0xC9;
    assertThat(InputFiles.of(List.of("-"), new ByteArrayInputStream(list), List.of()))
        .containsExactly(odd, folder.resolve("in/a.txt"))
        .allMatch(Files::exists);
  }

  @Test
  void whatTheRunWritesIsNotRead() throws IOException {
    Path out = folder.resolve("link/x/b.txt");
    List<String> paths = List.of(folder.resolve("in").toString());
    assertThat(InputFiles.of(paths, new ByteArrayInputStream(new byte[0]), List.of(out)))
        .containsExactly(folder.resolve("in/a.txt"));
  }
}
