package org.zhengwu.plugin.cases.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violation;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.json.JsonProblem;
import org.zhengwu.runtime.wire.Reading;
import org.zhengwu.runtime.wire.Rejection;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.application.cases.AnswerDraft;
import org.zhengwu.spi.application.cases.ArrivedAnswer;
import org.zhengwu.spi.application.cases.DepartmentSystem;
import org.zhengwu.spi.application.cases.EndedCase;
import org.zhengwu.spi.application.cases.HandedCase;
import org.zhengwu.spi.application.cases.Materials;
import org.zhengwu.spi.application.cases.RefusedAnswer;

/**
 * A system that is reached by HTTP: the server puts there what goes there, asks for what comes and puts what became of
 * that. Every request says the same when it is sent again, so that one whose answer was lost is sent again; the
 * documents are those of the file drop. The contract is in the guide to the systems of departments.
 */
public final class HttpSystem implements DepartmentSystem {

    private static final int OK = 200;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** One answer that hangs takes a quarter of the time, and none is asked for in the second half. */
    private static final int PART_OF_ONE = 4;

    private static final int PART_OF_ALL = 2;

    private final String name;
    private final Requests requests;
    private final Duration timeout;

    /**
     * Makes the technology for one system.
     *
     * @param threads on which materials can be read
     */
    public HttpSystem(String name, HttpPlace place, Access access, Executor threads) {
        this.name = name;
        this.requests = new Requests(name, place, access, threads);
        this.timeout = place.timeout();
    }

    @Override
    public String name() {
        return name;
    }

    /** The case first: the system says which contents it lacks, and has it when it lacks none. */
    @Override
    public void handOver(HandedCase handed, Materials materials) {
        Set<String> missing = put(handed);
        if (!missing.isEmpty()) {
            bring(handed, materials, missing);
            if (!put(handed).isEmpty()) {
                throw new OutageException(name + " lacks contents that it was given");
            }
        }
    }

    private Set<String> put(HandedCase handed) {
        Requests.Answered answered = requests.put("cases/" + handed.number(), handed);
        requests.require(answered, OK);
        List<String> missing = read(answered, Lack.class).missing();
        if (missing == null) {
            throw unlikeTheContract();
        }
        return new HashSet<>(missing);
    }

    private void bring(HandedCase handed, Materials materials, Set<String> missing) {
        Set<String> left = new HashSet<>(missing);
        for (HandedCase.Material each : handed.materials()) {
            if (left.remove(each.digest())) {
                try (InputStream content = materials.open(each.document())) {
                    requests.upload("materials/" + each.digest(), content, each.size());
                } catch (IOException unreadable) {
                    throw new OutageException("A material for " + name + " cannot be read", unreadable);
                }
            }
        }
        if (!left.isEmpty()) {
            throw new OutageException(name + " asks for contents that the case does not have");
        }
    }

    @Override
    public void takeBack(EndedCase ended) {
        requests.tell("cases/" + ended.number() + "/end", ended);
    }

    /** The id of the answer stands in the query, where two points mean nothing. */
    @Override
    public void refuse(RefusedAnswer refused) {
        requests.tell("cases/" + refused.number() + "/refusals?answer=" + refused.answer(), refused);
    }

    /** What can be had of the answers in good time; one that cannot be had holds back no other. */
    @Override
    public List<ArrivedAnswer> answers(int most) {
        long end = System.nanoTime() + timeout.dividedBy(PART_OF_ALL).toNanos();
        List<ArrivedAnswer> arrived = new ArrayList<>();
        @Nullable OutageException out = null;
        for (String token : tokens(most)) {
            boolean isFirst = arrived.isEmpty() && out == null;
            if (isFirst || System.nanoTime() - end < 0) {
                try {
                    answer(token).ifPresent(arrived::add);
                } catch (OutageException failed) {
                    out = failed;
                }
            }
        }
        if (arrived.isEmpty() && out != null) {
            throw out;
        }
        return arrived;
    }

    private List<String> tokens(int most) {
        Requests.Answered answered = requests.get("answers?limit=" + most);
        requests.require(answered, OK);
        List<String> tokens = read(answered, Waiting.class).answers();
        if (tokens == null
                || !tokens.stream().allMatch(each -> TOKEN.matcher(each).matches())) {
            throw unlikeTheContract();
        }
        return tokens.stream().distinct().limit(most).toList();
    }

    /** An answer, unless the system took it back meanwhile; what is none goes back with the reason. */
    private Optional<ArrivedAnswer> answer(String token) {
        Requests.Answered answered = requests.get("answers/" + token, timeout.dividedBy(PART_OF_ONE));
        if (answered.isGone()) {
            return Optional.empty();
        }
        requests.require(answered, OK);
        Reading<AnswerDraft> reading = answered.body()
                .map(content -> Reading.of(content, AnswerDraft.class))
                .orElseGet(Reading::tooLong);
        AnswerDraft said = reading.said();
        if (said == null) {
            reject(token, reading.wrong());
            return Optional.empty();
        }
        return Optional.of(new ArrivedAnswer(token, said));
    }

    @Override
    public void acknowledge(ArrivedAnswer arrived) {
        requests.settle("answers/" + arrived.token() + "/acknowledgement", Map.of());
    }

    @Override
    public void reject(ArrivedAnswer arrived, List<Violation> violations) {
        reject(arrived.token(), violations);
    }

    private void reject(String token, List<Violation> violations) {
        requests.settle("answers/" + token + "/rejection", new Rejection(violations));
    }

    private <T> T read(Requests.Answered answered, Class<T> type) {
        try {
            byte[] body = answered.body().orElseThrow(this::unlikeTheContract);
            return type.cast(Json.lenient().read(new ByteArrayInputStream(body), type));
        } catch (JsonProblem rubbish) {
            throw unlikeTheContract();
        }
    }

    private OutageException unlikeTheContract() {
        return new OutageException(name + " did not answer as the contract says");
    }

    /** The digests of the contents that the system lacks. */
    private record Lack(@Nullable List<String> missing) {}

    /** The names of the answers that are neither acknowledged nor rejected, the oldest first. */
    private record Waiting(@Nullable List<String> answers) {}
}
