package org.zhengwu.plugin.storage;

import static org.zhengwu.plugin.storage.Surroundings.citizen;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.testing.Postgres;

/** Uploads and reads many large contents at once, in a JVM that could not hold two of them. */
final class SmallMemory {

    private static final int UPLOADS = 24;
    private static final long SIZE = 20L << 20;

    private SmallMemory() {}

    /** Takes the URL of a database and a folder; prints what it did. */
    public static void main(String[] arguments) throws Exception {
        try (Zhengwu zhengwu = new Surroundings(Path.of(arguments[1])).start(Postgres.pooled(arguments[0]))) {
            DocumentStore store = zhengwu.service(DocumentStore.class);
            ExecutorService threads = Executors.newFixedThreadPool(UPLOADS);
            List<Future<Long>> futures = new ArrayList<>();
            for (int i = 0; i < UPLOADS; i++) {
                int seed = i;
                futures.add(threads.submit(() -> uploadAndRead(store, seed)));
            }
            long bytes = 0;
            for (Future<Long> future : futures) {
                bytes += future.get();
            }
            threads.shutdown();
            long used = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(each -> each.getType() == MemoryType.HEAP)
                    .mapToLong(each -> each.getPeakUsage().getUsed())
                    .sum();
            System.out.println(UPLOADS + " uploads and downloads at once, " + (bytes >> 20) + " MiB, in a heap of "
                    + (Runtime.getRuntime().maxMemory() >> 20) + " MiB, peak at most " + (used >> 20) + " MiB");
        }
    }

    private static long uploadAndRead(DocumentStore store, int seed) throws Exception {
        Caller citizen = citizen();
        Document document;
        try (InputStream content = new Noise(seed)) {
            document = store.upload(citizen, new DocumentDraft("a.pdf", null), content);
        }
        long read = 0;
        byte[] buffer = new byte[8192];
        try (DocumentContent opened = store.open(citizen, document.id())) {
            InputStream content = opened.content();
            for (int part = content.read(buffer); part >= 0; part = content.read(buffer)) {
                read += part;
            }
        }
        return read;
    }

    /** A PDF of the size, made while it is read. */
    private static final class Noise extends InputStream {

        private final byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        private final Random random;
        private long at;

        Noise(int seed) {
            random = new Random(seed);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at == SIZE) {
                return -1;
            }
            int part = (int) Math.min(length, SIZE - at);
            for (int i = 0; i < part; i++) {
                int index = (int) at++;
                into[from + i] = index < start.length ? start[index] : (byte) random.nextInt(256);
            }
            return part;
        }
    }
}
