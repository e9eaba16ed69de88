package org.zhengwu.plugin.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.plugin.audit.chain.Checkpoint;

/** Keeps checkpoints for as long as the process lives, where it has no data folder. */
final class MemoryAnchor implements Anchor {

    private final List<Checkpoint> lasting = new ArrayList<>();
    private @Nullable Checkpoint newest;

    @Override
    public synchronized Optional<Checkpoint> newest() {
        return Optional.ofNullable(newest);
    }

    @Override
    public synchronized void keep(Checkpoint checkpoint, boolean toLast) {
        newest = checkpoint;
        if (toLast) {
            lasting.add(checkpoint);
        }
    }

    @Override
    public synchronized List<String> lines() {
        List<Checkpoint> all = new ArrayList<>(lasting);
        if (newest != null && !all.contains(newest)) {
            all.add(newest);
        }
        return all.stream().map(Checkpoint::line).toList();
    }
}
