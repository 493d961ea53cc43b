using AwesomeAssertions;
using Companion.Content.Highlighting;
using Xunit;

namespace Companion.Content.Tests.Highlighting;

public sealed class SessionTests
{
    private const string Transcript = """
        # Try it
        $ cat <<EOF | \
        > wc -l
        > one
        > EOF
        1
        (venv) $ git commit -m "a
          b"

        $ ls
        """;

    [Fact]
    public void A_session_keeps_every_line() =>
        string.Join('\n', ConsoleSession.TryParse(Transcript)!.Lines.Select(line => line.Prompt + line.Text))
            .Should()
            .Be(Transcript);

    [Fact]
    public void Only_commands_are_copied() =>
        ConsoleSession
            .TryParse(Transcript)!
            .CopyText.Should()
            .Be("cat <<EOF | \\\nwc -l\none\nEOF\ngit commit -m \"a\n  b\"\nls");

    [Theory]
    [InlineData("")]
    [InlineData("ls")]
    [InlineData("# $ ls")]
    [InlineData("echo $ ls")]
    [InlineData(" $ ls")]
    [InlineData("$HOME/bin/run")]
    [InlineData("cat <<-'END' > x\n$ ls\n\tEND")]
    public void A_script_is_not_a_session(string code) => ConsoleSession.TryParse(code).Should().BeNull();

    [Theory]
    [InlineData("$ echo $((1 << 2))\n4\n2", 1)]
    [InlineData("$ cat <<< EOF\nEOF\nx", 1)]
    [InlineData("$ cat <<EOF\nnever closed\n", 1)]
    [InlineData("$ echo a # it's\nit's", 1)]
    [InlineData("$ echo \\\\\nout", 1)]
    [InlineData("$ echo 'a\\'\nout", 1)]
    [InlineData("$ echo \"it's\"\nout", 1)]
    [InlineData("$ cat <<A; cat <<B\na\nA\nb\nB\nout", 5)]
    [InlineData("$ cat <<-A\n\ta\n\tA\nout", 3)]
    [InlineData("$ true ||\necho\nout", 2)]
    [InlineData("$ for x in a b; do\n> if true; then echo $x; fi\n> done\na\nb", 3)]
    [InlineData("$ f() {\n  echo if\n}\nout", 3)]
    [InlineData("$ echo for while if {\nout", 1)]
    [InlineData("$ for x in\nbash: syntax error", 1)]
    public void A_command_has_the_lines_that_a_shell_reads(string code, int lines) =>
        ConsoleSession
            .TryParse(code)!
            .Lines.TakeWhile(line => line.Kind is SessionLineKind.Command or SessionLineKind.Continuation)
            .Should()
            .HaveCount(lines);

    /// <summary>The transcript was recorded from an interactive bash 5.2 in which the commands were typed.</summary>
    [Fact]
    public void The_commands_are_found_in_the_transcript_of_a_real_bash()
    {
        var transcript = File.ReadAllText(TestFolder.PathOf("Transcripts/bash.txt")).ReplaceLineEndings("\n");
        var commands = File.ReadAllText(TestFolder.PathOf("Transcripts/bash.commands.sh")).ReplaceLineEndings("\n");

        (ConsoleSession.TryParse(transcript)!.CopyText + "\n").Should().Be(commands);
    }

    [Fact]
    public void An_ellipsis_in_output_is_not_a_prompt() =>
        PythonSession
            .Parse(">>> f()\n[1,\n... 2]")
            .Lines.Select(line => line.Kind)
            .Should()
            .Equal(SessionLineKind.Command, SessionLineKind.Output, SessionLineKind.Output);

    [Theory]
    [InlineData("x = 1\n>>> x")]
    [InlineData(">>>x")]
    [InlineData("")]
    public void Python_without_a_prompt_first_is_source(string code) => PythonSession.TryParse(code).Should().BeNull();
}
