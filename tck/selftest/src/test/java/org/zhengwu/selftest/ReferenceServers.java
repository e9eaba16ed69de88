package org.zhengwu.selftest;

import java.net.URI;
import java.time.Duration;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.http.GivenAccounts;
import org.zhengwu.tck.run.ServerCandidates;

/** Puts the reference plugins of this process in the place of a server, so that the program can be tried. */
public final class ReferenceServers implements ServerCandidates {

    @Override
    public Candidate at(URI server, Duration timeout, GivenAccounts accounts) {
        return new ReferenceCandidate();
    }
}
