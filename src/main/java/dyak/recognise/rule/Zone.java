package dyak.recognise.rule;

/** What a line of a letter belongs to, by its place and its cues. */
public enum Zone {
  /** The issuer's names, address and identifiers (requisites 04 to 08). */
  LETTERHEAD,
  /** Date and number (10, 11). */
  REGISTRATION,
  /** «На № … от …» (12). */
  REPLY,
  /** Place of compilation (13). */
  PLACE,
  /** Access restriction (14). */
  RESTRICTION,
  /** Addressees (15). */
  ADDRESSEE,
  /** «УТВЕРЖДАЮ» (16). */
  APPROVAL,
  /** The kind word standing alone (09). */
  KIND,
  /** The heading to the text (17). */
  TITLE,
  /** «Уважаемые коллеги!». */
  SALUTATION,
  /** The text (18). */
  BODY,
  /** «Приложение: …» (19). */
  ATTACHMENT,
  /** Position and name of the signatory (22). */
  SIGNATURE,
  /** The mark of an electronic signature (23). */
  E_SIGNATURE,
  /** Contact persons below the signature (25). */
  EXECUTOR,
  /** Another document in the same file, behind the letter. */
  ENCLOSURE,
  /** Stamps and marks that are nobody's requisite: incoming stamp, visas, «М.П.». */
  IGNORED
}
