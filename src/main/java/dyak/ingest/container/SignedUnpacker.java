package dyak.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.jspecify.annotations.Nullable;

/** A document inside its electronic signature (CMS): {@code letter.pdf.sig}. It is not verified. */
public final class SignedUnpacker implements Unpacker {
  /** What a message is. */
  public enum Kind {
    /** A signature around the document that it signs. */
    ATTACHED,
    /** A signature whose document is another file. */
    DETACHED,
    ENCIPHERED
  }

  /** Tells whether there is a document in a message; a damaged one has none. */
  public static Kind kind(byte[] message) {
    try {
      ContentInfo info = info(message);
      if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
        return Kind.ENCIPHERED;
      }
      return content(info) == null ? Kind.DETACHED : Kind.ATTACHED;
    } catch (IOException | RuntimeException e) {
      return Kind.ATTACHED; // unpacking it will tell what is wrong
    }
  }

  @Override
  public void unpack(byte[] container, Outlet outlet) throws IOException {
    byte[] message = SignedMessage.of(container);
    ASN1OctetString content = message == null ? null : content(info(message));
    if (content != null) {
      try (InputStream octets = content.getOctetStream()) {
        outlet.file("content", octets, container.length);
      }
    }
  }

  private static ContentInfo info(byte[] message) throws IOException {
    return ContentInfo.getInstance(ASN1Primitive.fromByteArray(message));
  }

  private static @Nullable ASN1OctetString content(ContentInfo info) {
    SignedData signed = SignedData.getInstance(info.getContent());
    return signed.getEncapContentInfo().getContent() instanceof ASN1OctetString octets
        ? octets
        : null;
  }
}
