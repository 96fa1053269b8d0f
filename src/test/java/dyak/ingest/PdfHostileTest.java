package dyak.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dyak.record.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyRecipient;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;

/** Files that are broken, locked or made to do harm end as problems. */
class PdfHostileTest {
  private static final String TEXT = "Направляем сведения о работе учреждений культуры.";

  private static ReadDocument read(byte[] bytes) throws IOException {
    return new PdfReader(PdfPrinted.NO_OCR).read(bytes, Limits.standard());
  }

  private static String problemOf(byte[] bytes) {
    return problemOf(bytes, Limits.standard());
  }

  private static String problemOf(byte[] bytes, Limits limits) {
    UnreadableException failure =
        catchThrowableOfType(
            UnreadableException.class, () -> new PdfReader(PdfPrinted.NO_OCR).read(bytes, limits));
    assertThat(failure).isNotNull();
    return failure.problem().code();
  }

  private static List<String> codes(ReadDocument document) {
    return document.problems().stream().map(Problem::code).toList();
  }

  private static byte[] saved(PDDocument document) throws IOException {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    }
  }

  private static byte[] locked(String password) throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, TEXT);
    draft
        .document()
        .protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return draft.bytes();
  }

  @Test
  void passwordIsAskedFor() throws IOException {
    assertThat(problemOf(locked("secret"))).isEqualTo(Problem.ENCRYPTED);
  }

  @Test
  void emptyPasswordOpens() throws IOException {
    assertThat(PdfPrinted.blocks(read(locked("")).pages())).containsExactly("FULL " + TEXT);
  }

  @Test
  void certificateIsNotReportedAsDamage() throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    X500Name name = new X500Name("CN=Test");
    X509Certificate certificate =
        new JcaX509CertificateConverter()
            .getCertificate(
                new X509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        new Time(new DERUTCTime("200101000000Z")),
                        new Time(new DERUTCTime("490101000000Z")),
                        name,
                        SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded()))
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    PublicKeyRecipient recipient = new PublicKeyRecipient();
    recipient.setX509(certificate);
    recipient.setPermission(new AccessPermission());
    PublicKeyProtectionPolicy policy = new PublicKeyProtectionPolicy();
    policy.addRecipient(recipient);
    policy.setEncryptionKeyLength(128);
    PdfDraft draft = new PdfDraft().text(70, 80, TEXT);
    draft.document().protect(policy);
    assertThat(problemOf(draft.bytes())).isEqualTo(Problem.ENCRYPTED);
  }

  @Test
  void halfAFileIsNotTakenForAWholeOne() throws IOException {
    byte[] whole = unpacked(3);
    byte[] half = Arrays.copyOf(whole, whole.length - 400);
    ReadDocument document = read(half);
    assertThat(codes(document)).contains(Problem.CORRUPT);
    assertThat(PdfPrinted.blocks(document.pages())).contains("FULL " + TEXT);
  }

  /** A file of plain pages whose objects are not packed together. */
  private static byte[] unpacked(int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      org.apache.pdfbox.pdmodel.font.PDFont font =
          org.apache.pdfbox.pdmodel.font.PDType0Font.load(
              document,
              PDDocument.class.getResourceAsStream(
                  "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 12);
          content.newLineAtOffset(70, 700);
          content.showText(TEXT);
          content.endText();
        }
      }
      return saved(document);
    }
  }

  @Test
  void rubbishIsCorrupt() {
    assertThat(problemOf("%PDF-1.7\nrubbish\n%%EOF".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Problem.CORRUPT);
  }

  @Test
  void pageTreeThatBitesItsTailEnds() {
    assertThat(problemOf(PdfDraft.CIRCLE.getBytes(StandardCharsets.ISO_8859_1))).isNotEmpty();
  }

  @Test
  void pagesBeyondTheLimitAreNamed() throws IOException {
    ReadDocument document =
        new PdfReader(PdfPrinted.NO_OCR).read(unpacked(5), new Limits(1 << 20, 3, 1000));
    assertThat(document.pages()).hasSize(3);
    assertThat(codes(document)).containsExactly(Problem.LIMIT_EXCEEDED);
  }

  @Test
  void charactersBeyondTheLimitAreNamed() throws IOException {
    ReadDocument document =
        new PdfReader(PdfPrinted.NO_OCR).read(unpacked(5), new Limits(1 << 20, 100, 60));
    assertThat(document.pages()).hasSize(2);
    assertThat(codes(document)).containsExactly(Problem.LIMIT_EXCEEDED);
  }

  @Test
  void formThatDrawsItselfIsDrawnOnce() throws IOException {
    try (PDDocument document = new PDDocument()) {
      List<PDFormXObject> forms = forms(document, 1);
      link(forms.get(0), forms.get(0), 2);
      assertThat(problemOf(pageWith(document, forms.get(0)))).isEqualTo(Problem.NO_TEXT);
    }
  }

  @Test
  void formsThatMultiplyAreStopped() throws IOException {
    try (PDDocument document = new PDDocument()) {
      List<PDFormXObject> forms = forms(document, 12);
      for (int i = 0; i + 1 < forms.size(); i++) {
        link(forms.get(i), forms.get(i + 1), 10);
      }
      assertThat(problemOf(pageWith(document, forms.get(0)))).isEqualTo(Problem.LIMIT_EXCEEDED);
    }
  }

  private static List<PDFormXObject> forms(PDDocument document, int count) {
    List<PDFormXObject> forms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PDFormXObject form = new PDFormXObject(document);
      form.setBBox(new PDRectangle(100, 100));
      form.setResources(new PDResources());
      forms.add(form);
    }
    return forms;
  }

  private static void link(PDFormXObject from, PDFormXObject to, int times) throws IOException {
    from.getResources().put(COSName.getPDFName("F"), to);
    try (OutputStream content = from.getContentStream().createOutputStream()) {
      content.write("/F Do ".repeat(times).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static byte[] pageWith(PDDocument document, PDFormXObject form) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), form);
    page.setResources(resources);
    page.setContents(
        new PDStream(
            document,
            new java.io.ByteArrayInputStream(
                "/F Do 0 0 9 9 re f".getBytes(StandardCharsets.US_ASCII))));
    return saved(document);
  }

  @Test
  void contentThatBreaksOffMakesThePagePartial() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream deflater = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 500; i++) {
        deflater.write((i + " 0 0 9 re f ").getBytes(StandardCharsets.US_ASCII));
      }
    }
    byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
    try (PDDocument document = new PDDocument()) {
      document.addPage(pageOf(document, half));
      assertThat(problemOf(saved(document))).isEqualTo(Problem.CORRUPT);
    }
  }

  @Test
  void contentThatSwellsIsNotUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (OutputStream deflater = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 110; i++) {
        deflater.write(blanks);
      }
    }
    try (PDDocument document = new PDDocument()) {
      document.addPage(pageOf(document, packed.toByteArray()));
      assertThat(problemOf(saved(document))).isEqualTo(Problem.LIMIT_EXCEEDED);
    }
  }

  private static PDPage pageOf(PDDocument document, byte[] packed) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream raw = stream.createRawOutputStream()) {
      raw.write(packed);
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    PDPage page = new PDPage();
    page.setContents(new PDStream(stream));
    return page;
  }

  @Test
  void blankPagesAreNoText() throws IOException {
    assertThat(problemOf(new PdfDraft().newPage().bytes())).isEqualTo(Problem.NO_TEXT);
  }
}
