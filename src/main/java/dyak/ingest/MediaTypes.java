package dyak.ingest;

import dyak.ingest.container.SignedMessage;
import dyak.ingest.container.SignedUnpacker;
import dyak.ingest.encoding.Encodings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * Tells the type of a file by its first bytes, and by the names inside where several formats share
 * one container: a DOCX is a ZIP, a DOC is a compound file.
 */
final class MediaTypes {
  static final String TEXT = "text/plain";
  static final String HTML = "text/html";
  static final String PDF = "application/pdf";
  static final String RTF = "application/rtf";
  static final String DOC = "application/msword";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String XLS = "application/vnd.ms-excel";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  static final String OUTLOOK = "application/vnd.ms-outlook";
  static final String MAIL = "message/rfc822";
  static final String MHTML = "multipart/related";
  static final String MBOX = "application/mbox";
  static final String ZIP = "application/zip";
  static final String SEVEN_ZIP = "application/x-7z-compressed";
  static final String TAR = "application/x-tar";
  static final String GZIP = "application/gzip";
  static final String TNEF = "application/vnd.ms-tnef";
  static final String SIGNED = "application/pkcs7-mime";
  static final String SIGNATURE = "application/pkcs7-signature";
  static final String ENCIPHERED = "application/x-pkcs7-enveloped";
  static final String POSTSCRIPT = "application/postscript";
  static final String KEY = "application/x-pem-file";
  static final String LOCKED_OOXML = "application/x-tika-ooxml-protected";
  static final String UNKNOWN = "application/octet-stream";

  private static final int HEAD = 4096;
  private static final Pattern HTML_START =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)?"
              + "<(?:!doctype\\s+html|html|head|body|meta|title|table|div)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "^(?:Return-Path|Received|Delivered-To|X-[\\w-]+|Message-ID|MIME-Version|From|To|Date|"
              + "Subject|DKIM-Signature|Content-Type|Content-Transfer-Encoding|Reply-To|Sender):",
          Pattern.CASE_INSENSITIVE);

  /** What was signed as a whole mail has no other lines above it. */
  private static final Pattern MIME_PART =
      Pattern.compile(
          "\\A(?:MIME-Version: 1\\.0\\s+)?Content-Type: (?:multipart|text)/",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RELATED =
      Pattern.compile("(?m)^Content-Type:\\s{0,9}multipart/related", Pattern.CASE_INSENSITIVE);
  private static final Pattern RECIPIENT =
      Pattern.compile("(?m)^(?:To|Received|Delivered-To):", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> COMPOUND_NAMES = Map.of("xls", XLS, "msg", OUTLOOK);

  private MediaTypes() {}

  static String of(byte[] bytes, String name) {
    if (bytes.length == 0) {
      return UNKNOWN;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    String binary = byMagic(bytes, head, name);
    if (binary != null) {
      return binary;
    }
    if (HTML_START.matcher(head.replace("\0", "")).find()) {
      return HTML;
    }
    String xml = XmlTypes.of(head);
    if (xml != null) {
      return xml;
    }
    if (head.startsWith("From ") && head.contains("\nFrom:")) {
      return MBOX;
    }
    if (isWebArchive(head)) {
      return MHTML;
    }
    if (isMail(head)) {
      return MAIL;
    }
    return isText(bytes) ? TEXT : byTika(bytes, name);
  }

  private static @Nullable String byMagic(byte[] bytes, String head, String name) {
    byte[] signed = SignedMessage.of(bytes);
    if (signed != null) {
      return ofSigned(signed);
    }
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) {
      return PDF;
    }
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      return ZippedTypes.of(bytes);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return ofCompoundFile(bytes, name);
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (head.startsWith("7z\u00BC\u00AF'\u001C")) {
      return SEVEN_ZIP;
    }
    if (head.startsWith("\u001F\u008B")) {
      return GZIP;
    }
    if (head.startsWith("x\u009F>\"")) {
      return TNEF;
    }
    if (head.startsWith("%!PS")) {
      return POSTSCRIPT;
    }
    if (head.startsWith("-----BEGIN ")) {
      return KEY;
    }
    return head.startsWith("ustar", 257) ? TAR : null;
  }

  private static String ofSigned(byte[] message) {
    return switch (SignedUnpacker.kind(message)) {
      case ATTACHED -> SIGNED;
      case DETACHED -> SIGNATURE;
      case ENCIPHERED -> ENCIPHERED;
    };
  }

  private static String ofCompoundFile(byte[] bytes, String name) {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = file.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        return LOCKED_OOXML;
      }
      if (root.hasEntry("WordDocument")) {
        return DOC;
      }
      if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
        return XLS;
      }
      if (root.hasEntry("__properties_version1.0")) {
        return OUTLOOK;
      }
      return byTika(bytes, name);
    } catch (IOException | RuntimeException e) {
      int dot = name.lastIndexOf('.');
      String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
      return COMPOUND_NAMES.getOrDefault(extension, DOC); // whose reader will say what is wrong
    }
  }

  private static boolean isMail(String head) {
    if (!MAIL_HEADER.matcher(head).find()) {
      return false;
    }
    if (MIME_PART.matcher(head).find()) {
      return true;
    }
    return head.lines().limit(60).filter(line -> MAIL_HEADER.matcher(line).find()).count() >= 3;
  }

  /** A mail of parts that belong together, sent to nobody. */
  private static boolean isWebArchive(String head) {
    return MAIL_HEADER.matcher(head).find()
        && RELATED.matcher(head).find()
        && RECIPIENT.matcher(head).results().findAny().isEmpty();
  }

  /** Text has no control characters but white space, unless every second byte is one (UTF-16). */
  private static boolean isText(byte[] bytes) {
    int end = Math.min(bytes.length, 1 << 14);
    int controls = 0;
    for (int i = 0; i < end; i++) {
      int b = bytes[i];
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
        controls++;
      }
    }
    return controls * 200L <= end || Encodings.isWide(bytes);
  }

  private static String byTika(byte[] bytes, String name) {
    Metadata metadata = new Metadata();
    if (!name.isEmpty()) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.replaceFirst(".*[/\\\\]", ""));
    }
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      return Tika.DETECTOR.detect(in, metadata).toString();
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  /**
   * Loaded for the first file that the bytes alone do not tell: its tables take a while to read.
   */
  private static final class Tika {
    static final DefaultDetector DETECTOR = new DefaultDetector();
  }
}
