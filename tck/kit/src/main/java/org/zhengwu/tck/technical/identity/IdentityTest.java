package org.zhengwu.tck.technical.identity;

/** Runs every contract of identity. */
public class IdentityTest
        implements AccountContract,
                AccountRuleContract,
                SecondFactorContract,
                PartyContract,
                RepresentationContract,
                ServiceAddressContract,
                PersonalRecordContract,
                PrincipalContract,
                CorrectionContract,
                DivisionContract,
                DivisionChangeContract,
                OrganContract,
                DirectoryPageContract,
                IdentityAnswerContract,
                IdentityChangeContract,
                IdentityRepetitionContract,
                TakeoverContract,
                TakeoverRuleContract {}
