package dyak.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to. {@code terminal} says that somebody watches the errors,
 * so that progress may be drawn there.
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal) {}
