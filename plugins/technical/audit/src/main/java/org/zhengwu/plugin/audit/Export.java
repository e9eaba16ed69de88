package org.zhengwu.plugin.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.plugin.audit.chain.EndLine;

/** The trail as JSON Lines, read from the database while it is read from here. */
final class Export extends InputStream {

    private static final int BATCH = 1000;

    private final Chain chain;
    private final Map<UUID, String> unlinked = new LinkedHashMap<>();
    private long read = Long.MIN_VALUE;
    private byte @Nullable [] lines = {};
    private int position;
    private boolean ended;

    /** What waits is read first, so that an entry that is linked meanwhile is in one place or the other. */
    Export(Chain chain) {
        this.chain = chain;
        chain.waiting()
                .forEach(entry -> unlinked.put(entry.id(), entry.content().unlinkedLine()));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, to.length);
        if (length == 0) {
            return 0;
        }
        while (lines != null && position == lines.length) {
            lines = next();
            position = 0;
        }
        byte[] from = lines;
        if (from == null) {
            return -1;
        }
        int some = Math.min(length, from.length - position);
        System.arraycopy(from, position, to, offset, some);
        position += some;
        return some;
    }

    private byte @Nullable [] next() {
        if (ended) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        List<LinkedEntry> entries = chain.after(read, BATCH);
        for (LinkedEntry entry : entries) {
            text.append(entry.line()).append('\n');
            unlinked.remove(entry.id());
            read = entry.seq();
        }
        if (entries.isEmpty()) {
            unlinked.values().forEach(line -> text.append(line).append('\n'));
            text.append(new EndLine(Math.max(read, 0), unlinked.size()).line()).append('\n');
            ended = true;
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        ended = true;
        lines = null;
    }
}
