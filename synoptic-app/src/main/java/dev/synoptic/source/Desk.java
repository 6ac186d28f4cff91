package dev.synoptic.source;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import java.io.IOException;

/**
 * Where everything that comes in is opened: looks how it begins, hands it to its format, and says
 * what could not be read. What lies in a container comes back here.
 */
final class Desk implements Intake {

  private final Intake intake;

  Desk(Intake intake) {
    this.intake = intake;
  }

  /** Takes what lies in no other thing. Never fails on account of it. */
  void take(Delivery delivery) {
    try {
      guarded(delivery);
    } catch (TooMuch e) {
      intake.rejected(delivery.reject(Rejection.Reason.TOO_LARGE, ReadFailure.reason(e)));
    } catch (IntakeFailure e) {
      throw e.why;
    }
  }

  /**
   * Takes what lies in a container.
   *
   * @throws TooMuch where the outermost container must not be read further
   */
  void takeInner(Delivery delivery) throws TooMuch {
    if (delivery.depth() > delivery.allowance().limits().depth()) {
      throw TooMuch.archive("archives more than " + (delivery.depth() - 1) + " deep");
    }
    guarded(delivery);
  }

  /** The one place where a bad page, archive or feed is kept from ending the batch. */
  private void guarded(Delivery delivery) throws TooMuch {
    try {
      Formats.of(Opening.of(delivery.bytes()), delivery).read(delivery, this);
    } catch (TooMuch e) {
      if (e.endsTheFile()) {
        throw e;
      }
      rejected(delivery.reject(Rejection.Reason.TOO_LARGE, ReadFailure.reason(e)));
    } catch (IOException e) {
      rejected(delivery.reject(Rejection.Reason.UNREADABLE, ReadFailure.reason(e)));
    } catch (RuntimeException e) {
      pass(e);
      // The libraries that read archives and feeds throw many kinds on hostile input.
      rejected(
          delivery.reject(
              Rejection.Reason.MALFORMED,
              "damaged, or not of the format that it opens with (" + e + ")"));
    }
  }

  @Override
  public void page(Page page) {
    try {
      intake.page(page);
    } catch (RuntimeException e) {
      throw new IntakeFailure(e);
    }
  }

  @Override
  public void rejected(Rejection rejection) {
    try {
      intake.rejected(rejection);
    } catch (RuntimeException e) {
      throw new IntakeFailure(e);
    }
  }

  @Override
  public void note(Origin origin, String words) {
    try {
      intake.note(origin, words);
    } catch (RuntimeException e) {
      throw new IntakeFailure(e);
    }
  }

  @Override
  public void announced(Origin origin, Announced report) {
    try {
      intake.announced(origin, report);
    } catch (RuntimeException e) {
      throw new IntakeFailure(e);
    }
  }

  /**
   * For those who catch what a library may throw on hostile input: what went wrong behind the desk
   * must pass.
   */
  static void pass(RuntimeException e) {
    if (e instanceof IntakeFailure) {
      throw e;
    }
  }

  /** What went wrong behind the desk is no fault of the page that was being read. */
  private static final class IntakeFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final RuntimeException why;

    IntakeFailure(RuntimeException why) {
      super(why);
      this.why = why;
    }
  }
}
