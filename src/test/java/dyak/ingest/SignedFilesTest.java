package dyak.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.LetterExtractor;
import dyak.record.LetterRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.BEROctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Letters inside electronic signatures, and signatures without one. */
class SignedFilesTest {
  private static final byte[] LETTER =
      "Прошу провести сверку до 1 мая 2020 года и сообщить о ней.".getBytes(UTF_8);

  @TestFactory
  List<DynamicTest> attachedSignaturesGiveTheirLetter() throws IOException {
    byte[] message = signed(new DEROctetString(LETTER));
    byte[] inPieces =
        signed(
            new BEROctetString(
                new ASN1OctetString[] {
                  new DEROctetString(Arrays.copyOf(LETTER, 20)),
                  new DEROctetString(Arrays.copyOfRange(LETTER, 20, LETTER.length))
                }));
    String base64 = Base64.getMimeEncoder().encodeToString(message);
    return List.of(
        attached("bytes", message),
        attached("in pieces", inPieces),
        attached("base64", base64.getBytes(US_ASCII)),
        attached(
            "pem", ("-----BEGIN CMS-----\n" + base64 + "\n-----END CMS-----\n").getBytes(US_ASCII)),
        attached("twice", signed(new DEROctetString(message))));
  }

  private static DynamicTest attached(String name, byte[] file) {
    return DynamicTest.dynamicTest(
        name,
        () ->
            assertThat(outcomes(file))
                .hasSize(1)
                .allMatch(outcome -> outcome.matches("a\\.sig(!/content)+ extracted")));
  }

  @Test
  void signatureApartFromItsDocumentIsNoLetter() throws IOException {
    assertThat(outcomes(signed(null))).containsExactly("a.sig failed unsupported-type");
  }

  @Test
  void encipheredAndDamagedMessagesSaySo() throws IOException {
    byte[] enciphered =
        new ContentInfo(CMSObjectIdentifiers.envelopedData, new DEROctetString(LETTER))
            .getEncoded();
    byte[] message = signed(new DEROctetString(LETTER));
    assertThat(outcomes(enciphered)).containsExactly("a.sig failed encrypted");
    assertThat(outcomes(Arrays.copyOf(message, message.length / 2)))
        .containsExactly("a.sig failed corrupt");
  }

  @Test
  void textThatOnlyStartsLikeASignatureIsText() {
    assertThat(outcomes("MI6 просит провести сверку до 1 мая 2020 года.".getBytes(UTF_8)))
        .containsExactly("a.sig extracted");
  }

  @Test
  void signatureOfAMailIsNoAttachment() throws IOException {
    String signature = Base64.getMimeEncoder().encodeToString(signed(null));
    String mail =
        "From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/signed; boundary=x; protocol=\"application/pkcs7-signature\"\r\n"
            + "\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + new String(LETTER, UTF_8)
            + "\r\n--x\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + signature
            + "\r\n--x--\r\n";
    byte[] part =
        ("Content-Type: text/plain; charset=utf-8\r\n\r\n" + new String(LETTER, UTF_8))
            .getBytes(UTF_8);
    assertThat(outcomes(mail.getBytes(UTF_8))).containsExactly("a.sig!/message.txt extracted");
    assertThat(outcomes(signed(new DEROctetString(part))))
        .containsExactly("a.sig!/content!/message.txt extracted");
  }

  private static byte[] signed(ASN1OctetString content) throws IOException {
    SignedData data =
        new SignedData(
            new DERSet(new ASN1EncodableVector()),
            new ContentInfo(CMSObjectIdentifiers.data, content),
            null,
            null,
            new DERSet(new ASN1EncodableVector()));
    return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded();
  }

  private static List<String> outcomes(byte[] file) {
    return new LetterExtractor()
        .extract("a.sig", file).stream().map(SignedFilesTest::outcome).toList();
  }

  private static String outcome(LetterRecord record) {
    String codes =
        String.join("", record.problems().stream().map(problem -> " " + problem.code()).toList());
    return record.source().path() + " " + record.status().code() + codes;
  }
}
