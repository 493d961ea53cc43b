using System.Diagnostics;
using AwesomeAssertions;
using Companion.Testing;
using Companion.Testing.Processes;
using Companion.Testing.Tools;
using Xunit;

namespace Companion.Jupyter.Tests.RealJupyter;

[Needs(Tool.Jupyter)]
public sealed class ConsoleTests(DebianJupyter jupyter) : IClassFixture<DebianJupyter>
{
    [Fact]
    public async Task Jupyters_console_runs_lines_and_keeps_variables()
    {
        var ran = await jupyter.ProgramAsync(
            "console",
            ["--kernel", ".net-csharp", "--simple-prompt"],
            "var six = 6;\nsix * 7\nthrow new Exception(\"no\");\n\"still \" + \"here\"\nexit\n"
        );

        (ran.Output + ran.Errors)
            .Should()
            .Contain("C# 14.0 on .NET")
            .And.Contain("42")
            .And.Contain("System.Exception: no")
            .And.Contain("still here");
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    public async Task No_kernel_is_left_when_its_front_end_dies(string code)
    {
        using var frontEnd = Process.Start(jupyter.Script(Scripts.Orphan, code))!;
        try
        {
            var line = await frontEnd.StandardOutput.ReadLineAsync().WaitAsync(Patience.Limit);
            var kernel = int.Parse(line!);
            Patience.IsRunning(kernel).Should().BeTrue();

            frontEnd.Kill();

            await Patience.UntilAsync(() => !Patience.IsRunning(kernel), "the kernel ends");
        }
        finally
        {
            frontEnd.Kill();
        }
    }
}
