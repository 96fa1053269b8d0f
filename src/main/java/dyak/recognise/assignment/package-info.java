/**
 * The assignment parser: from paragraphs and tables to trees of items. {@link
 * dyak.recognise.assignment.AssignmentRule} is the way in; {@code ItemTree} nests by markers,
 * {@code Labels} cuts off «Срок: …» and «Отв. …», {@code AssignmentTable} reads rows, {@code
 * Requests} reads running text.
 */
@NullMarked
package dyak.recognise.assignment;

import org.jspecify.annotations.NullMarked;
