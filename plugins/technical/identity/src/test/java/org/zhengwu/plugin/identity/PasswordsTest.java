package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void signsInQuicklyAtTheUsualCost() {
        try (House house =
                House.open("zhengwu.identity.password.kibibytes", "12288", "zhengwu.identity.password.passes", "3")) {
            house.account("official-sz");
            for (int i = 0; i < 10; i++) {
                house.signIn("official-sz");
            }
            int calls = 10;
            long begun = System.nanoTime();
            for (int i = 0; i < calls; i++) {
                house.signIn("official-sz");
            }
            System.out.println(
                    "a sign-in at the usual cost: " + (System.nanoTime() - begun) / calls / 1_000_000 + " ms");
        }
    }

    @Test
    void hashesAnewAtTheCostOfNow() {
        try (SharedDatabase database = SharedDatabase.h2()) {
            String before;
            try (House house = House.open(database.source(), "zhengwu.identity.key", OrgansTest.KEY)) {
                house.account("official-sz");
                before = house.column("select password from id_account").get(0).toString();
            }
            try (House house = House.open(
                    database.source(),
                    "zhengwu.identity.key",
                    OrgansTest.KEY,
                    "zhengwu.identity.password.passes",
                    "2")) {
                house.signIn("official-sz");
                assertThat(house.column("select password from id_account")
                                .get(0)
                                .toString())
                        .startsWith("64$2$")
                        .isNotEqualTo(before);
                house.signIn("official-sz");
            }
        }
    }
}
