using System.Diagnostics;
using System.Text.Json;
using AwesomeAssertions;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.CommandLine;

public sealed class NotebookRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Results_are_written_into_the_file_and_a_second_run_changes_nothing()
    {
        _folder.Write("lessons/data.txt", "seven").Write("lessons/one.ipynb", Notebook("var n = 6;\nn * 7", Read));

        var first = await RunAsync("run", "lessons/one.ipynb");
        var written = File.ReadAllText(_folder["lessons/one.ipynb"]);
        var second = await RunAsync("run", "lessons/one.ipynb");

        first.ExitCode.Should().Be(0, "{0}", first.Errors);
        first.Errors.Should().BeEmpty();
        first.Output.Should().Contain("1/2").And.Contain("var n = 6;").And.Contain("2/2");
        second.ExitCode.Should().Be(0);
        File.ReadAllText(_folder["lessons/one.ipynb"]).Should().Be(written);
        var cells = JsonDocument.Parse(written).RootElement.GetProperty("cells");
        PlainResult(cells[0]).Should().Be("42");
        PlainResult(cells[1]).Should().Be("seven", "cells work in the notebook's folder");
    }

    private const string Read = "System.IO.File.ReadAllText(\"data.txt\")";

    [Fact]
    public async Task A_cell_that_fails_is_told_at_its_place_in_the_file_which_stays_as_it_was()
    {
        var notebook = Notebook("var fine = 1;", "var zero = 0;\\n  Console.WriteLine(1 / zero);");
        _folder.Write("bad.ipynb", notebook);

        var result = await RunAsync("run", "bad.ipynb");

        result.ExitCode.Should().Be(1);
        var line = notebook[..notebook.IndexOf("  Console", StringComparison.Ordinal)].Count(one => one == '\n') + 1;
        result.Errors.Should().StartWith($"bad.ipynb:{line}:");
        result
            .Errors.Should()
            .Contain("error: cell 2: System.DivideByZeroException: Attempted to divide by zero\n")
            .And.Contain("^^^")
            .And.Contain("raises-exception")
            .And.Contain("at the cell in cell 2, line 2");
        File.ReadAllText(_folder["bad.ipynb"]).Should().Be(notebook);
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_is_told_with_carets_under_the_words()
    {
        _folder.Write("bad.dib", "#!csharp\n\nvar a = 1;\nint b = \"text\";\n");

        var result = await RunAsync("run", "bad.dib");

        result.ExitCode.Should().Be(1);
        result.Errors.Should().StartWith("bad.dib:4:9: error: cell 1: CS0029: ");
        result.Errors.Should().Contain(" 4 | int b = \"text\";\n   |         ^^^^^^\n");
    }

    [Theory]
    [InlineData("while (true) { }", "longer than 0.5 s")]
    [InlineData("Environment.Exit(3);", "exit code 3")]
    public async Task A_cell_that_runs_away_ends_the_run_and_not_the_command(string code, string words)
    {
        _folder.Write("bad.ipynb", Notebook("1", code)).Write("good.ipynb", Notebook("2"));

        var result = await RunAsync("run", "bad.ipynb", "good.ipynb", "--timeout", "0.5", "--quiet");

        result.ExitCode.Should().Be(1);
        result.Errors.Should().Contain("error: cell 2: ").And.Contain(words);
        result.Output.Should().BeEmpty();
        var cells = JsonDocument.Parse(File.ReadAllText(_folder["good.ipynb"])).RootElement.GetProperty("cells");
        PlainResult(cells[0]).Should().Be("2", "the other notebook is run all the same");
    }

    [Fact]
    public async Task A_warning_of_the_compiler_is_told_and_fails_nothing()
    {
        _folder.Write("warned.dib", "#!csharp\n\nint Quick() { int unused; return 1; }\nQuick()\n");

        var result = await RunAsync("run", "warned.dib", "--output", "warned.ipynb");

        result.ExitCode.Should().Be(0);
        result.Errors.Should().StartWith("warned.dib:3:19: warning: CS0168: ");
        File.ReadAllText(_folder["warned.ipynb"]).Should().Contain("execute_result");
        File.ReadAllText(_folder["warned.dib"]).Should().NotContain("execute_result");
    }

    [Theory]
    [InlineData("SIGKILL")]
    [InlineData("SIGINT")]
    public async Task A_command_that_is_ended_leaves_no_process(string signal)
    {
        const string tell = "System.IO.File.WriteAllText(\"pid\", Environment.ProcessId.ToString());";
        _folder.Write("endless.ipynb", Notebook($"{tell}\nwhile (true) {{ }}".ReplaceLineEndings("\\n")));
        var start = new ProcessStartInfo("dotnet", CompanionProcess.Arguments(["notebook", "run", "endless.ipynb"]))
        {
            WorkingDirectory = _folder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var command = Process.Start(start)!;
        var errors = command.StandardError.ReadToEndAsync();
        try
        {
            await Patience.UntilAsync(
                () => File.Exists(_folder["pid"]) && File.ReadAllText(_folder["pid"]).Length > 0,
                "the cell runs"
            );
            var worker = int.Parse(File.ReadAllText(_folder["pid"]));
            worker.Should().NotBe(command.Id);

            await ToolProcess.RunAsync("kill", ["-s", signal[3..], $"{command.Id}"], _folder.Path);

            await Patience.UntilAsync(() => !Patience.IsRunning(worker), "the worker ends");
            await command.WaitForExitAsync();
            command.ExitCode.Should().NotBe(0);
            (await errors).Should().NotContain("   at ");
        }
        finally
        {
            command.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task What_is_no_notebook_is_said_and_the_next_is_run()
    {
        _folder
            .Write("broken.ipynb", "{\n \"cells\": [,]\n}")
            .Write("text.txt", "x")
            .Write("good.ipynb", Notebook("2"));

        var result = await RunAsync("run", "broken.ipynb", "text.txt", "missing.ipynb", "good.ipynb");

        result.ExitCode.Should().Be(1);
        result
            .Errors.Should()
            .Contain("broken.ipynb:2:12: error: ")
            .And.Contain("text.txt: error: this is not a notebook")
            .And.Contain("missing.ipynb: error: the file does not exist");
        File.ReadAllText(_folder["good.ipynb"]).Should().Contain("execute_result");
    }

    [Fact]
    public async Task A_worker_answers_lines_with_lines_and_ends_with_its_input()
    {
        var result = await ToolProcess.RunAsync(
            "dotnet",
            CompanionProcess.Arguments(["notebook", "worker"]),
            _folder.Path,
            input: "{\"id\":1,\"kind\":\"hello\",\"protocol\":1}\nnonsense\n"
        );

        result.ExitCode.Should().Be(0);
        result.Errors.Should().BeEmpty();
        var kinds = result
            .Output.TrimEnd('\n')
            .Split('\n')
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString());
        kinds.Should().Equal("ready", "error");
    }

    private static string Notebook(params string[] sources)
    {
        var cells = sources.Select(source =>
            "  {\n   \"cell_type\": \"code\",\n   \"execution_count\": null,\n   \"metadata\": {},\n   \"outputs\": [],\n"
            + $"   \"source\": [\n    {string.Join(",\n    ", Lines(source))}\n   ]\n  }}"
        );
        return $"{{\n \"cells\": [\n{string.Join(",\n", cells)}\n ],\n \"metadata\": {{}},\n \"nbformat\": 4,\n \"nbformat_minor\": 4\n}}\n";
    }

    private static IEnumerable<string> Lines(string source) =>
        source.Replace("\\n", "\n", StringComparison.Ordinal).Split('\n') is var lines
            ? lines.Select((line, at) => JsonSerializer.Serialize(at < lines.Length - 1 ? $"{line}\n" : line))
            : [];

    private static string PlainResult(JsonElement cell) =>
        string.Concat(
            cell.GetProperty("outputs")[0]
                .GetProperty("data")
                .GetProperty("text/plain")
                .EnumerateArray()
                .Select(line => line.GetString())
        );

    private Task<ToolResult> RunAsync(params string[] arguments) =>
        CompanionProcess.RunAsync(_folder.Path, ["notebook", .. arguments]);
}
