package dyak.registry.export;

import java.io.IOException;
import java.io.OutputStream;

/** The formats that letters can be exported in. */
public enum ExportFormat {
  CSV,
  XLSX,
  ICS,
  MEDO,
  SEV;

  /**
   * How to write: {@code bom} marks CSV as UTF-8 for spreadsheets; {@code zip} packs messages,
   * which carry one letter each, into one file.
   */
  public record Options(boolean bom, boolean zip) {}

  public Export open(OutputStream out, Options options) throws IOException {
    return switch (this) {
      case CSV -> new CsvExport(out, options.bom());
      case XLSX -> new XlsxExport(out);
      case ICS -> new IcsExport(out);
      case MEDO -> messages(new MedoMessage(), out, options);
      case SEV -> messages(new SevMessage(), out, options);
    };
  }

  private static Export messages(Message message, OutputStream out, Options options) {
    return options.zip() ? new ZippedMessages(message, out) : new SingleMessage(message, out);
  }
}
