using AwesomeAssertions;
using Companion.Testing.Tools;
using Xunit;

namespace Companion.Jupyter.Tests.RealJupyter;

/// <summary>The kernel, asked by Jupyter's own client library.</summary>
[Needs(Tool.Jupyter)]
public sealed class SuiteTests(SuiteRun run) : IClassFixture<SuiteRun>
{
    public static TheoryData<string> Checks =>
        [
            "kernel_spec",
            "kernel_info",
            "stdout_and_stderr",
            "results",
            "errors",
            "inspection",
            "completion",
            "completeness",
            "history",
            "display_and_update",
            "silent_cells",
            "user_expressions",
            "queued_cells_stop_on_error",
            "input_is_asked_for",
            "interrupts_keep_the_variables",
            "the_heart_beats",
            "restart_forgets_the_variables",
            "exit_in_a_cell_is_seen",
            "a_killed_kernel_is_started_again",
            "shutdown_is_orderly",
        ];

    [Theory]
    [MemberData(nameof(Checks))]
    public void Jupyters_client_finds_nothing_wrong(string check) => run.ProblemOf(check).Should().BeNull();

    [Fact]
    public void All_checks_of_the_script_are_counted() => run.Names.Should().Equal(Checks.Select(row => row.Data));
}
