package dyak.recognise;

import dyak.recognise.assignment.AssignmentRule;
import dyak.recognise.requisite.AbbreviationRule;
import dyak.recognise.requisite.AddresseeRule;
import dyak.recognise.requisite.ApprovalRule;
import dyak.recognise.requisite.AttachmentRule;
import dyak.recognise.requisite.ElectronicSignatureRule;
import dyak.recognise.requisite.ExecutorRule;
import dyak.recognise.requisite.InReplyToRule;
import dyak.recognise.requisite.IssuerContactsRule;
import dyak.recognise.requisite.IssuerRule;
import dyak.recognise.requisite.KindRule;
import dyak.recognise.requisite.PlaceRule;
import dyak.recognise.requisite.ReferenceRule;
import dyak.recognise.requisite.RegistrationRule;
import dyak.recognise.requisite.RestrictionRule;
import dyak.recognise.requisite.SalutationRule;
import dyak.recognise.requisite.SignatoryRule;
import dyak.recognise.requisite.TitleRule;
import dyak.recognise.rule.Rule;
import java.util.List;

/** The table of contents of the extractor. */
public final class Rules {
  private Rules() {}

  /**
   * All rules, in the order of the record's fields; no rule depends on another, so the order
   * changes nothing.
   */
  public static List<Rule> standard() {
    return List.of(
        new KindRule(),
        new IssuerRule(),
        new IssuerContactsRule(),
        new RegistrationRule(),
        new InReplyToRule(),
        new PlaceRule(),
        new RestrictionRule(),
        new AddresseeRule(),
        new ApprovalRule(),
        new TitleRule(),
        new SalutationRule(),
        new AttachmentRule(),
        new SignatoryRule(),
        new ElectronicSignatureRule(),
        new ExecutorRule(),
        new ReferenceRule(),
        new AbbreviationRule(),
        new AssignmentRule());
  }
}
