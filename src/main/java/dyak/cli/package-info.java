/**
 * The commands: each parses its arguments, calls, prints, and returns its exit code: 0 all is well,
 * 1 some is not, 2 wrong usage. Results go to standard output, talk to standard error.
 */
@NullMarked
package dyak.cli;

import org.jspecify.annotations.NullMarked;
