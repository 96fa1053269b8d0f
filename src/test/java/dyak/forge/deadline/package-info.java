/**
 * Deadlines of the forge: each class writes the phrases of one kind and works out their dates by
 * itself, from the contract, with no help of the recogniser.
 */
@NullMarked
package dyak.forge.deadline;

import org.jspecify.annotations.NullMarked;
