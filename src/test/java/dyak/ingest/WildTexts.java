package dyak.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;

/** Texts, pages and RTF that are no proper ones. */
final class WildTexts {
  static final String LETTER = "Прошу провести сверку до 1 мая 2020 года.";

  private static final String PNG = "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR";

  private WildTexts() {}

  static List<WildFile> all() {
    return List.of(
        file("nothing.txt", "", "failed empty"),
        file("nothing.pdf", "", "failed empty"),
        file("nothing.docx", "", "failed empty"),
        file("nothing.zip", "", "failed empty"),
        file("nothing.eml", "", "failed empty"),
        file("nothing.png", "", "failed empty"),
        file("blank.txt", " \n\t\n ", "failed no-text"),
        new WildFile("zeros.txt", new byte[5000], "failed corrupt"),
        new WildFile("noise.doc", noise(5000), "failed corrupt"),
        new WildFile("noise.pdf", noise(70_000), "failed corrupt"),
        new WildFile("utf16le.txt", ("\uFEFF" + LETTER).getBytes(UTF_16LE), "extracted"),
        new WildFile("utf16be.txt", ("\uFEFF" + LETTER).getBytes(UTF_16BE), "extracted"),
        new WildFile("koi8.doc", LETTER.getBytes(Charset.forName("KOI8-R")), "extracted"),
        new WildFile("dos.pdf", LETTER.getBytes(Charset.forName("IBM866")), "extracted"),
        file("text.docx", LETTER, "extracted"),
        file("long-line.txt", LETTER + " слово".repeat(20_000), "extracted"),
        file("endless.txt", "слово ".repeat(200_000), "partial limit-exceeded"),
        file("page.doc", "<html><body><p>" + LETTER, "extracted"),
        file("unclosed.html", "<html><table><tr><td>" + LETTER, "extracted"),
        file("deep.html", "<html>" + "<div>".repeat(20_000) + LETTER, "extracted"),
        file("deep-tables.html", "<html>" + "<table><tr><td>".repeat(9_000), "failed no-text"),
        file("script.html", "<html><script>while(1);</script><p>" + LETTER, "extracted"),
        file(
            "entities.html",
            "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><p>&a;" + LETTER,
            "extracted"),
        file("letter.txt.rtf", "{\\rtf1\\ansi\\ansicpg1251 " + escaped(LETTER) + "}", "extracted"),
        file("cut.rtf", "{\\rtf1\\ansi\\ansicpg1251 " + escaped(LETTER), "partial corrupt"),
        file("deep.rtf", "{\\rtf1 " + "{".repeat(200_000), "failed limit-exceeded"),
        file("closed.rtf", "{\\rtf1 }" + "}".repeat(100_000), "failed no-text"),
        file("huge-bin.rtf", "{\\rtf1 \\bin2147483647 x}", "failed corrupt"),
        file("numbers.rtf", "{\\rtf1 \\u99999999999999 \\'zz \\li-99999999999 }", "extracted"),
        file(
            "no-letter.rtf", "{\\rtf1 \\u99999999999999 ?\\u-99999 ?\\u65535 ?}", "failed no-text"),
        file("mail.eml", "From: a@b.example\nTo: c@d.example\nSubject: x\n\n", "failed empty"),
        file(
            "cut.eml",
            "From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\n"
                + LETTER,
            "extracted failed corrupt"),
        file(
            "wordml.doc",
            "<?xml version='1.0'?><wordDocument><body><p><r><t>" + LETTER,
            "partial corrupt"),
        file(
            "passport.xml",
            "<?xml version='1.0'?><passport><title>Прошу</title></passport>",
            "failed unsupported-type"),
        file(
            "laughs.xml",
            "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'ха'>]><wordDocument>&a;",
            "failed corrupt"),
        file("page.ps", "%!PS-Adobe-3.0\nshowpage", "failed unsupported-type"),
        file("archive.rar", "Rar!\u001A\7\1\0", "failed unsupported-type"),
        file("key.pem", "-----BEGIN CERTIFICATE-----\nMIIC", "failed unsupported-type"),
        new WildFile("head.dat", new byte[] {0x78, (byte) 0x9F, 0x3E, 0x22, 1}, "failed corrupt"),
        new WildFile("cut.png", PNG.getBytes(ISO_8859_1), "failed corrupt"),
        file("animation.jpg", "GIF89a\1\0\1\0\0\0\0;", "failed unsupported-type"),
        new WildFile(
            "program.pdf",
            "MZ\220\0\3\0\0\0\4\0\0\0".getBytes(ISO_8859_1),
            "failed unsupported-type"));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append("\\u").append(c).append('?'));
    return escaped.toString();
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(7).nextBytes(noise);
    return noise;
  }

  private static WildFile file(String name, String text, String outcome) {
    return new WildFile(name, text.getBytes(UTF_8), outcome);
  }
}
