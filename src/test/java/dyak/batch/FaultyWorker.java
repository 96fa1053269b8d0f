package dyak.batch;

/** The program of a worker that reads with a {@link FaultyReader}. */
final class FaultyWorker {
  private FaultyWorker() {}

  public static void main(String[] args) {
    Worker.serve(new FaultyReader());
  }
}
