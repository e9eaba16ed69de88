package org.zhengwu.tck.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes the text of an answer in, unless it is longer than any answer to a first question. */
final class CappedText implements BodySubscriber<String> {

    private static final int LONGEST = 1 << 20;

    private final CompletableFuture<String> text = new CompletableFuture<>();
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable Subscription subscription;

    /** Thrown where the text goes on beyond the limit. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("The answer is longer than " + LONGEST + " bytes");
        }
    }

    @Override
    public CompletionStage<String> getBody() {
        return text;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        if (text.isDone()) {
            return;
        }
        for (ByteBuffer each : part) {
            byte[] bytes = new byte[each.remaining()];
            each.get(bytes);
            held.writeBytes(bytes);
        }
        if (held.size() > LONGEST && subscription != null) {
            subscription.cancel();
            text.completeExceptionally(new TooLongException());
        }
    }

    @Override
    public void onError(Throwable failed) {
        text.completeExceptionally(failed);
    }

    @Override
    public void onComplete() {
        text.complete(held.toString(UTF_8));
    }
}
