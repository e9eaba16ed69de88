package org.zhengwu.tck.run;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.report.Chapter;

/**
 * What a run was asked for.
 *
 * @param server the address, without {@code /api}
 * @param chapters those selected; all of them if none was named
 * @param accounts the file of the accounts that are given, or null for none
 * @param sign the file of the key that signs the report
 */
record Options(
        URI server,
        List<Chapter> chapters,
        Set<String> absent,
        Path report,
        Duration timeout,
        @Nullable Path accounts,
        @Nullable Path sign) {

    private static final Set<String> KNOWN =
            Set.of("--server", "--functions", "--absent", "--accounts", "--report", "--timeout", "--sign");

    static final String USAGE =
            """
            用法 usage:
              java -jar zhengwu-tck.jar --server http://host:port [选项 options]
              java -jar zhengwu-tck.jar verify <report.json> [--key <public key .pem>]

              --server     被测服务器的地址,须处于符合性测试模式 · the server, in conformance mode
              --functions  要测的章,以逗号分隔;缺省为全部 · the chapters to run, by comma; all by default:
                           %s
              --absent     声明不提供的功能,会检查其拒绝 · functions declared absent; the refusal is checked
              --accounts   给定工作人员账号的属性文件,见测试指南 · properties file of the accounts of staff, see the guide
              --report     报告目录,缺省为 out · folder of the report
              --timeout    等待一次应答的最长秒数,缺省为 30 · seconds to wait for an answer
              --sign       签名私钥 (Ed25519 PEM) · private key that signs the report
              --help       显示本说明 · this text

            退出码 exit status: 0 所选必备要求全部通过 every selected must passed; 1 有未通过 one did not;
                                2 用法错误、服务器无法测试或中途不再应答 wrong usage, or a server that cannot be
                                tested or stops answering
            """.formatted(Chapter.all().stream().map(Chapter::function).collect(Collectors.joining(",")));

    /**
     * Reads the arguments of a run.
     *
     * @throws IllegalArgumentException if they are wrong, with one sentence
     */
    static Options of(List<String> arguments) {
        Arguments given = Arguments.of(arguments, KNOWN);
        if (!given.others().isEmpty()) {
            throw new IllegalArgumentException(
                    "多余的参数 · not understood: " + given.others().get(0));
        }
        String server = given.get("--server");
        if (server == null) {
            throw new IllegalArgumentException("缺少 --server · --server is missing");
        }
        Set<String> names =
                known(given.get("--functions"), Chapter.all().stream().map(Chapter::function));
        List<Chapter> chapters = Chapter.all().stream()
                .filter(chapter -> names.isEmpty() || names.contains(chapter.function()))
                .toList();
        return new Options(
                address(server),
                chapters,
                known(given.get("--absent"), canBeAbsent()),
                Path.of(given.getOrElse("--report", "out")),
                seconds(given.getOrElse("--timeout", "30")),
                path(given.get("--accounts")),
                path(given.get("--sign")));
    }

    private static @Nullable Path path(@Nullable String name) {
        return name == null ? null : Path.of(name);
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text);
            if (Set.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException("不是服务器地址 · not the address of a server: " + text, malformed);
        }
        throw new IllegalArgumentException("不是服务器地址 · not the address of a server: " + text);
    }

    /** The chapter of access is no function. */
    private static Stream<String> canBeAbsent() {
        return Stream.concat(
                Chapter.all().stream()
                        .filter(chapter -> !chapter.services().isEmpty())
                        .map(Chapter::function),
                Stream.of(Candidate.MAIL));
    }

    private static Set<String> known(@Nullable String names, Stream<String> which) {
        Set<String> found = new LinkedHashSet<>();
        if (names != null) {
            List<String> all = which.toList();
            Arrays.stream(names.split(",")).map(String::strip).forEach(name -> {
                if (!all.contains(name)) {
                    throw new IllegalArgumentException(
                            "没有此功能 · no such function: " + name + "; 可选 · there are " + String.join(", ", all));
                }
                found.add(name);
            });
        }
        return found;
    }

    private static Duration seconds(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("--timeout 应为 1 至 9999 的秒数 · seconds from 1 to 9999: " + text);
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }
}
