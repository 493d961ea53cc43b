using System.Diagnostics;
using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Jupyter.Tests.Kernels;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Jupyter.Tests.Protocol;

/// <summary>How kernels end.</summary>
public sealed class EndTests
{
    [Theory]
    [InlineData(true, true, "1")]
    [InlineData(true, false, "1")]
    [InlineData(false, false, "1")]
    [InlineData(true, false, "while (true) { }")]
    [InlineData(true, false, "AppDomain.CurrentDomain.ProcessExit += (_, _) => System.Threading.Thread.Sleep(-1);")]
    public async Task A_front_end_ends_the_kernel_whatever_cells_do(bool isControl, bool isRestart, string code)
    {
        using var kernel = new TestKernel();
        kernel.FrontEnd.Execute("1");
        kernel.FrontEnd.Begin(code);
        await Task.Delay(300);

        var id = kernel.FrontEnd.Send("shutdown_request", new JsonObject { ["restart"] = isRestart }, isControl);

        var reply = kernel.FrontEnd.ReceiveReply(id, isControl);
        reply["status"].Should().Be("ok");
        reply.Content.GetProperty("restart").GetBoolean().Should().Be(isRestart);
        kernel.FrontEnd.ReceiveUntilIdle(id).Should().Contain(heard => heard.Type == "shutdown_reply");
        await kernel.ExitAsync();
        (await kernel.Errors).Should().BeEmpty();
    }

    [Fact]
    public async Task The_last_output_of_a_cell_that_ends_the_process_arrives()
    {
        using var kernel = new TestKernel();
        var id = kernel.FrontEnd.Begin("Console.WriteLine(\"last words\");\nEnvironment.Exit(3);");

        (await kernel.ExitAsync()).Should().Be(3);

        while (kernel.FrontEnd.ReceiveBroadcast() is var heard && (heard.Type != "stream" || heard.ParentId != id)) { }
        (await kernel.Errors).Should().BeEmpty();
    }

    [Fact]
    public async Task A_process_that_is_ended_during_a_cell_releases_its_ports()
    {
        using var kernel = new TestKernel();
        kernel.FrontEnd.Begin("while (true) { }");
        await Task.Delay(500);

        kernel.Kill();

        await kernel.ExitAsync();
        Patience.IsRunning(kernel.Id).Should().BeFalse();
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData(
        "AppDomain.CurrentDomain.ProcessExit += (_, _) => System.Threading.Thread.Sleep(-1);\nawait Task.Delay(-1);"
    )]
    public async Task When_the_program_that_started_it_dies_the_kernel_ends(string code)
    {
        using var folder = new TemporaryFolder();
        var connection = new TestConnection();
        folder.Write("connection.json", connection.ToJson().ToJsonString());

        // As Jupyter does: the kernel gets its parent's process id and its own session.
        const string script =
            "export JPY_PARENT_PID=$$; setsid dotnet \"$0\" kernel start connection.json </dev/null >/dev/null 2>&1 & echo $!; wait";
        using var parent = Process.Start(ToolProcess.Info("sh", ["-c", script, Repository.CommandLine], folder.Path))!;
        var kernel = int.Parse((await parent.StandardOutput.ReadLineAsync())!);
        try
        {
            using var frontEnd = new FrontEnd(connection);
            frontEnd.WaitUntilReady();
            frontEnd.Execute("1 + 1").Result.Should().Be("2");
            frontEnd.Begin(code);
            await Task.Delay(500);
            Patience.IsRunning(kernel).Should().BeTrue();

            parent.Kill();

            await Patience.UntilAsync(() => !Patience.IsRunning(kernel), "the kernel ends");
        }
        finally
        {
            if (Patience.IsRunning(kernel))
            {
                Process.GetProcessById(kernel).Kill();
            }
        }
    }
}
