package org.zhengwu.selftest;

import org.jspecify.annotations.Nullable;
import org.zhengwu.tck.embedded.EmbeddedCandidate;
import org.zhengwu.tck.embedded.Stage;

/** The reference plugins in a plain JVM; the self-test puts a broken one in their place. */
public final class ReferenceCandidate extends EmbeddedCandidate {

    private static @Nullable Stage present;
    private static @Nullable String failure;

    @Override
    protected Stage stage() {
        return present();
    }

    /** The unbroken stage where none was set. */
    private static synchronized Stage present() {
        if (failure != null) {
            throw new IllegalStateException("The reference did not start before: " + failure);
        }
        Stage found = present;
        if (found == null) {
            found = opened();
            present = found;
        }
        return found;
    }

    /** A start that failed once is not tried again for each test. */
    private static Stage opened() {
        try {
            return ReferenceStage.open();
        } catch (RuntimeException refused) {
            failure = refused.toString();
            throw refused;
        }
    }

    /** Changes the stage, and ends the one before. */
    static synchronized void playOn(Stage stage) {
        if (present != null) {
            present.close();
        }
        present = stage;
    }
}
