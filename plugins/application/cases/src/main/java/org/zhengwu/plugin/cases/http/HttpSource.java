package org.zhengwu.plugin.cases.http;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.application.cases.DataSharing;
import org.zhengwu.spi.application.cases.SharedSlot;
import org.zhengwu.spi.application.cases.SharingRequest;

/**
 * A source of shared data that is reached by HTTP: it is posted what is asked for, and answers the file or that it has
 * none. The contract is in the guide to cases.
 */
public final class HttpSource implements DataSharing {

    private static final int OK = 200;
    private static final int NONE = 204;

    /** The longest file, in bytes: it is held in memory until it is kept. */
    private static final int LONGEST = 1 << 25;

    private final String name;
    private final String title;
    private final List<SharedSlot> answers;
    private final Requests requests;

    /**
     * Makes the technology for one source.
     *
     * @param threads on which requests are written
     */
    public HttpSource(
            String name, String title, List<SharedSlot> answers, HttpPlace place, Access access, Executor threads) {
        this.name = name;
        this.title = title;
        this.answers = List.copyOf(answers);
        this.requests = new Requests(name, place, access, threads);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<SharedSlot> answers() {
        return answers;
    }

    @Override
    public Optional<byte[]> obtain(SharingRequest asked) {
        Requests.Answered answered = requests.post("materials", asked, LONGEST);
        if (answered.status() == NONE) {
            return Optional.empty();
        }
        requests.require(answered, OK);
        return Optional.of(answered.body()
                .orElseThrow(() -> new OutageException(name + " answered more than " + LONGEST + " bytes")));
    }
}
