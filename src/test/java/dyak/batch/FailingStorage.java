package dyak.batch;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk whose Nth write, rename or commit fails, and all after it. */
final class FailingStorage {
  private final AtomicInteger left;

  FailingStorage(int failing) {
    left = new AtomicInteger(failing);
  }

  boolean hasFailed() {
    return left.get() <= 0;
  }

  private boolean fails() {
    return left.decrementAndGet() <= 0;
  }

  Connection open(Path path) throws SQLException {
    return failing(Connection.class, LedgerTables.connect(path));
  }

  /** Passes calls on, but those that write only until the disk fails. */
  private <T> T failing(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              String name = method.getName();
              boolean writes = name.equals("commit") || name.equals("executeUpdate");
              if (writes && fails()) {
                throw new SQLException("disk full", "", 13);
              }
              Object result;
              try {
                result = method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              if (result instanceof PreparedStatement statement) {
                return failing(PreparedStatement.class, statement);
              }
              return result instanceof Statement statement
                  ? failing(Statement.class, statement)
                  : result;
            }));
  }

  Output output(Path path) throws IOException {
    Output real = Output.atomic(path);
    return new Output() {
      @Override
      public OutputStream stream() {
        return new FilterOutputStream(real.stream()) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            check();
            out.write(bytes, from, length);
          }
        };
      }

      @Override
      public void commit() throws IOException {
        check();
        real.commit();
      }

      @Override
      public void close() throws IOException {
        real.close();
      }
    };
  }

  private void check() throws IOException {
    if (fails()) {
      throw new IOException("No space left on device");
    }
  }
}
