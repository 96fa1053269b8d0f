/** One class per requisite, named after it; its table of examples bears the rule's name. */
@NullMarked
package dyak.recognise.requisite;

import org.jspecify.annotations.NullMarked;
