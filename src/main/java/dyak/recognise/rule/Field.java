package dyak.recognise.rule;

import dyak.normalise.Identifier;
import dyak.normalise.Phone;
import dyak.recognise.rule.Drafts.ExecutorDraft;
import dyak.recognise.rule.Drafts.ListDraft;
import dyak.record.Abbreviation;
import dyak.record.Address;
import dyak.record.Addressee;
import dyak.record.Approval;
import dyak.record.Attachment;
import dyak.record.Kind;
import dyak.record.Reference;
import dyak.record.ReplyTo;
import dyak.record.Signatory;
import dyak.record.Signature;
import java.time.LocalDate;

/** A field of the record that rules fill, with the type of its value. */
public final class Field<T> {
  public static final Field<Kind> KIND = new Field<>("kind", Kind.class);
  public static final Field<String> ISSUER_NAME = new Field<>("issuer.name", String.class);
  public static final Field<String> ISSUER_SHORT_NAME =
      new Field<>("issuer.shortName", String.class);
  public static final Field<String> ISSUER_PARENT = new Field<>("issuer.parents", String.class);
  public static final Field<Identifier> ISSUER_IDENTIFIER =
      new Field<>("issuer.identifier", Identifier.class);
  public static final Field<Address> ISSUER_ADDRESS = new Field<>("issuer.address", Address.class);
  public static final Field<Phone> ISSUER_PHONE = new Field<>("issuer.phone", Phone.class);
  public static final Field<String> ISSUER_EMAIL = new Field<>("issuer.emails", String.class);
  public static final Field<String> ISSUER_WEBSITE = new Field<>("issuer.websites", String.class);
  public static final Field<String> NUMBER = new Field<>("number", String.class);
  public static final Field<LocalDate> DATE = new Field<>("date", LocalDate.class);
  public static final Field<ReplyTo> IN_REPLY_TO = new Field<>("inReplyTo", ReplyTo.class);
  public static final Field<String> PLACE = new Field<>("place", String.class);
  public static final Field<String> RESTRICTION = new Field<>("restriction", String.class);
  public static final Field<Addressee> ADDRESSEE = new Field<>("addressees", Addressee.class);
  public static final Field<Approval> APPROVAL = new Field<>("approval", Approval.class);
  public static final Field<String> TITLE = new Field<>("title", String.class);
  public static final Field<String> SALUTATION = new Field<>("salutation", String.class);
  public static final Field<Attachment> ATTACHMENT = new Field<>("attachments", Attachment.class);
  public static final Field<Signatory> SIGNATORY = new Field<>("signatories", Signatory.class);
  public static final Field<Signature> SIGNATURE = new Field<>("signature", Signature.class);
  public static final Field<ExecutorDraft> EXECUTOR = new Field<>("executors", ExecutorDraft.class);
  public static final Field<Reference> REFERENCE = new Field<>("references", Reference.class);
  public static final Field<Abbreviation> ABBREVIATION =
      new Field<>("abbreviations", Abbreviation.class);
  public static final Field<ListDraft> ASSIGNMENT_LIST =
      new Field<>("assignmentLists", ListDraft.class);

  private final String name;
  private final Class<T> type;

  private Field(String name, Class<T> type) {
    this.name = name;
    this.type = type;
  }

  /** The value of a finding of this field. */
  public T value(Finding<?> finding) {
    return type.cast(finding.value());
  }

  @Override
  public String toString() {
    return name;
  }
}
