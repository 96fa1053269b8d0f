package dyak.ingest.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a field of a form, or onto a page, and is not drawn there: a program that
 * shows the page draws it in its rectangle.
 */
record FilledText(String text, PDRectangle place) {
  private static final int DEEPEST = 20;
  private static final int PASSWORD = 1 << 13;

  /** The text of an annotation, or null when it has none. */
  static @Nullable FilledText of(PDAnnotation annotation) {
    PDRectangle place = annotation.getRectangle();
    String text =
        "FreeText".equals(annotation.getSubtype())
            ? annotation.getContents()
            : value(annotation.getCOSObject());
    return place == null || text == null || text.isBlank() ? null : new FilledText(text, place);
  }

  private static @Nullable String value(COSDictionary widget) {
    COSBase type = inherited(widget, COSName.FT);
    COSBase value = inherited(widget, COSName.V);
    COSBase flags = inherited(widget, COSName.FF);
    boolean secret = flags instanceof COSNumber number && (number.intValue() & PASSWORD) != 0;
    boolean typed = COSName.TX.equals(type) || COSName.CH.equals(type);
    return typed && !secret && value instanceof COSString string ? string.getString() : null;
  }

  private static @Nullable COSBase inherited(COSDictionary widget, COSName name) {
    @Nullable COSDictionary field = widget;
    for (int i = 0; i < DEEPEST && field != null; i++) {
      COSBase value = field.getDictionaryObject(name);
      if (value != null) {
        return value;
      }
      field = field.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }
}
