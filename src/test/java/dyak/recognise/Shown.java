package dyak.recognise;

import dyak.normalise.Identifier;
import dyak.normalise.Phone;
import dyak.recognise.rule.Drafts.DeadlineDraft;
import dyak.recognise.rule.Drafts.ExecutorDraft;
import dyak.recognise.rule.Drafts.ItemDraft;
import dyak.recognise.rule.Drafts.ListDraft;
import dyak.recognise.rule.Drafts.Read;
import dyak.recognise.rule.Finding;
import dyak.record.Abbreviation;
import dyak.record.Address;
import dyak.record.Addressee;
import dyak.record.Approval;
import dyak.record.Attachment;
import dyak.record.Kind;
import dyak.record.Person;
import dyak.record.Reference;
import dyak.record.ReplyTo;
import dyak.record.Signatory;
import dyak.record.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Findings as a rule's table writes them: the field's name and its value, parts separated by {@code
 * |}.
 */
final class Shown {
  private Shown() {}

  /** The lines of a finding; a list of assignments takes several. */
  static List<String> lines(Finding<?> finding) {
    if (finding.value() instanceof ListDraft list) {
      List<String> lines = new ArrayList<>();
      lines.add(
          "list | "
              + (list.lead() == null ? "-" : list.lead().value())
              + " | "
              + list.part().code());
      list.items().forEach(item -> add(lines, item, "  "));
      return lines;
    }
    return List.of(finding.field() + " " + value(finding.value()));
  }

  private static void add(List<String> lines, ItemDraft item, String indent) {
    String number = item.number() == null ? "-" : item.number().value();
    String assignees = item.assignees().stream().map(Read::value).collect(Collectors.joining("; "));
    String from =
        item.assigneesFrom() == null ? "" : " | " + item.assigneesFrom().code() + ": " + assignees;
    DeadlineDraft deadline = item.deadline();
    String due = deadline != null && deadline.labelled() ? " | deadline: " + deadline.phrase() : "";
    lines.add(indent + number + " " + item.act().code() + " | " + item.text().value() + from + due);
    item.items().forEach(sub -> add(lines, sub, indent + "  "));
  }

  private static String value(Object value) {
    if (value instanceof Kind kind) {
      return kind.code();
    } else if (value instanceof Identifier id) {
      return parts(id.kind(), id.value(), id.valid() ? null : "invalid");
    } else if (value instanceof Phone phone) {
      return parts(phone.role(), phone.number());
    } else if (value instanceof Address address) {
      return parts(address.text(), address.postcode());
    } else if (value instanceof ReplyTo reply) {
      return parts(reply.number(), reply.date());
    } else if (value instanceof Abbreviation abbreviation) {
      return parts(abbreviation.shortForm(), abbreviation.full());
    } else {
      return requisite(value);
    }
  }

  private static String requisite(Object value) {
    if (value instanceof Addressee addressee) {
      return parts(addressee.text(), name(addressee.person()));
    } else if (value instanceof Approval approval) {
      return parts(approval.position(), name(approval.person()), approval.date());
    } else if (value instanceof Attachment attachment) {
      String medium = attachment.medium() == null ? null : attachment.medium().code();
      return parts(attachment.title(), attachment.sheets(), attachment.copies(), medium);
    } else if (value instanceof Signatory signatory) {
      return parts(signatory.position(), name(signatory.person()));
    } else if (value instanceof Signature signature) {
      return parts(
          signature.certificate(), signature.owner(), signature.validFrom(), signature.validTo());
    } else if (value instanceof ExecutorDraft executor) {
      return parts(
          name(executor.person().value()), values(executor.phones()), values(executor.emails()));
    } else if (value instanceof Reference reference) {
      return parts(
          reference.kind().code(),
          reference.issuer(),
          reference.date(),
          reference.number(),
          reference.title());
    } else {
      return value.toString();
    }
  }

  private static List<String> values(List<Read<String>> reads) {
    return reads.stream().map(Read::value).toList();
  }

  private static @Nullable String name(@Nullable Person person) {
    return person == null ? null : person.text();
  }

  /** The parts in order, {@code -} for an absent one; absent parts at the end are left out. */
  private static String parts(@Nullable Object... parts) {
    List<String> shown = new ArrayList<>();
    for (Object part : Arrays.asList(parts)) {
      shown.add(part == null ? "-" : part.toString());
    }
    while (shown.size() > 1 && shown.get(shown.size() - 1).equals("-")) {
      shown.remove(shown.size() - 1);
    }
    return String.join(" | ", shown);
  }
}
