package dyak.forge.letter;

import dyak.forge.text.Passage;
import dyak.record.Addressee;
import dyak.record.AssignmentList;
import dyak.record.Executor;
import dyak.record.Issuer;
import dyak.record.Kind;
import dyak.record.LetterRecord;
import dyak.record.Reference;
import dyak.record.Signatory;
import dyak.record.Source;
import dyak.record.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document before it is laid out: every requisite as printed, each with its value. */
public record Draft(
    Blank blank,
    Kind kind,
    @Nullable Letterhead letterhead,
    Numbers numbers,
    @Nullable String place,
    @Nullable String restriction,
    List<AddresseeBlock> addressees,
    @Nullable ApprovalStamp approval,
    @Nullable String title,
    @Nullable String salutation,
    Passage body,
    AttachmentMark attachments,
    List<SignatureBlock> signatures,
    ExecutorMark executors,
    Passage enclosure,
    List<String> incomingStamp) {
  public Draft {
    addressees = List.copyOf(addressees);
    signatures = List.copyOf(signatures);
    incomingStamp = List.copyOf(incomingStamp);
  }

  /** The record that a reader of the file {@code path} must find. */
  public LetterRecord gold(String path) {
    Passage whole = body.then(enclosure);
    Issuer issuer = letterhead == null ? null : letterhead.gold();
    List<Addressee> to = addressees.stream().map(AddresseeBlock::gold).toList();
    List<Signatory> signed = signatures.stream().map(SignatureBlock::gold).toList();
    List<Executor> contacts = executors.gold();
    return new LetterRecord(
        new Source(path, null, null, 0, null, null),
        Status.EXTRACTED,
        List.of(),
        kind,
        issuer,
        numbers.number(),
        numbers.date(),
        numbers.inReplyTo(),
        place,
        restriction,
        to,
        approval == null ? null : approval.gold(),
        title,
        salutation,
        attachments.gold(),
        signed,
        signatures.stream()
            .map(SignatureBlock::mark)
            .filter(Objects::nonNull)
            .map(SignatureBlock.Mark::gold)
            .findFirst()
            .orElse(null),
        contacts,
        once(body.references()),
        List.copyOf(new LinkedHashSet<>(whole.abbreviations())),
        lists(whole),
        Map.of());
  }

  private static List<AssignmentList> lists(Passage whole) {
    return whole.lists().stream().filter(list -> !list.assignments().isEmpty()).toList();
  }

  /** Each document once, as it is first named. */
  private static List<Reference> once(List<Reference> references) {
    Map<String, Reference> first = new LinkedHashMap<>();
    references.forEach(
        reference -> first.putIfAbsent(reference.number() + "|" + reference.date(), reference));
    return new ArrayList<>(first.values());
  }
}
