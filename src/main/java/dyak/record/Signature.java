package dyak.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The mark of an electronic signature (requisite 23); the certificate number in hex as printed. */
public record Signature(
    @Nullable String certificate,
    @Nullable String owner,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
