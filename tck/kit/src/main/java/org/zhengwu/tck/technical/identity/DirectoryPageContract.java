package org.zhengwu.tck.technical.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Pages;
import org.zhengwu.tck.Requirement;

/** The lists of identity by pages as long as they may be (PAG-001, PAG-002). */
public interface DirectoryPageContract extends IdentityFixtures {

    /** One more than the longest page holds. */
    int MANY = PageRequest.LONGEST + 1;

    /** A county that no other contract of identity writes below. */
    String COUNTY = "330881";

    @Test
    @Requirement("PAG-001")
    default void countsTheOrgansOfADivisionAndOfEverywhere() {
        Division street = freshStreet();
        List<String> codes = Stream.generate(Identifiers::organCode)
                .distinct()
                .limit(MANY)
                .sorted()
                .toList();
        String lines = codes.stream()
                .map(code -> code + ",测试局," + street.code().value() + "\n")
                .collect(Collectors.joining());
        function().importOrgans(systemAdministrator(), new ByteArrayInputStream(lines.getBytes(UTF_8)));

        assertThat(Pages.counted(PageRequest.LONGEST, page -> function().organs(cast().visitor(), street.id(), page)))
                .extracting(Organ::creditCode)
                .isEqualTo(codes);
        List<Organ> everywhere =
                Pages.counted(PageRequest.LONGEST, page -> function().organs(cast().visitor(), null, page));
        assertThat(everywhere)
                .extracting(Organ::creditCode)
                .isSorted()
                .doesNotHaveDuplicates()
                .containsAll(codes);
        assertThat(everywhere)
                .extracting(Organ::id)
                .contains(cast().idOf(Cast.Organ.PROVINCE), cast().idOf(Cast.Organ.NEIGHBOUR_CITY));
    }

    @Test
    @Requirement("PAG-001")
    default void countsTheDivisionsBelowOne() {
        Division street = freshStreet();
        List<String> codes = IntStream.range(0, MANY)
                .mapToObj(village -> street.code().value() + "%03d".formatted(200 + village))
                .toList();
        String lines = codes.stream()
                .map(code ->
                        code + ",测试社区" + code.substring(9) + "," + street.code().value() + "\n")
                .collect(Collectors.joining());
        function().importDivisions(systemAdministrator(), new StringReader(lines));

        assertThat(Pages.counted(
                        PageRequest.LONGEST, page -> function().divisionsBelow(cast().visitor(), street.id(), page)))
                .extracting(village -> village.code().value())
                .isEqualTo(codes);
    }

    @Test
    @Requirement("PAG-001")
    default void countsTheAccounts() {
        Account opened = opened();

        assertThat(Pages.counted(PageRequest.LONGEST, page -> function().accounts(systemAdministrator(), page)))
                .contains(opened)
                .extracting(Account::name)
                .isSorted();
    }

    @Test
    @Requirement("PAG-002")
    default void refusesACursorThatNoListOfTheDirectoryGave() {
        DivisionId province = cast().divisionOf(Cast.Organ.PROVINCE);

        Pages.refuseAStrangeCursor(page -> function().accounts(systemAdministrator(), page));
        Pages.refuseAStrangeCursor(page -> function().organs(cast().visitor(), null, page));
        Pages.refuseAStrangeCursor(page -> function().divisionsBelow(cast().visitor(), province, page));
    }

    private Division freshStreet() {
        DivisionCode code = FreshStreet.of(candidate(), COUNTY);
        return function().findDivision(cast().visitor(), code, clock().today()).orElseThrow(AssertionError::new);
    }
}
