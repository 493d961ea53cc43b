using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Companion.Notebooks.Tests.Documents;

public class ScriptTests
{
    private static readonly Notebook Sample = Notebook.For([
        NotebookCell.Markdown("# Workers\n\nHow many?"),
        NotebookCell.CSharp(
            """
            #r "nuget:Humanizer, 2.14.1"
            #r "../Companion.Simulations/bin/Debug/net10.0/Companion.Simulations.dll"
            #r "plain.dll"
            #load "shared.csx"
            using Humanizer; // for words
            using Microsoft.DotNet.Interactive.Formatting;

            // Kept.
            var workers = 4;
            """
        ),
        NotebookCell.CSharp(
            "#!time\npublic static int Twice(int number) => 2 * number;\nint unset;\nTwice(workers) + unset"
        ),
        NotebookCell.CSharp("private record Result(int Count);\nvar result = new Result(workers);\nresult"),
        NotebookCell.CSharp("display(result);\nresult.Display();\nvar html = HTML(\"<b>x</b>\");"),
        new NotebookCell(CellKind.Code, "html", "<p>Hello</p>\n\n<p>there</p>"),
        NotebookCell.CSharp("// More.\nvar workers = 8; // twice\nint Twice = 1;\nConsole.WriteLine(workers);"),
        NotebookCell.CSharp("int Property { get; set; }\nstatic int Half(this int x) => x / 2;\nreturn 5;"),
        NotebookCell.CSharp("var broken = ;"),
        NotebookCell.CSharp("var text = \"\"\"\n#!time\n\"\"\";\n#!html\n<b>\n#!csharp\ntext.Length\n// the end"),
    ]);

    [Fact]
    public void A_script_keeps_references_and_comments_out_the_rest()
    {
        Golden.Match(NotebookWriter.Write(Sample, NotebookFormat.Script), "csx.txt");
    }

    [Fact]
    public void A_program_names_packages_and_says_what_it_leaves_out()
    {
        Golden.Match(NotebookWriter.Write(Sample, NotebookFormat.Program), "cs.txt");
    }

    [Theory]
    [InlineData("nuget:A,1.0", "#:package A@1.0")]
    [InlineData("nuget: A , 1.0-beta", "#:package A@1.0-beta")]
    [InlineData("nuget:A", "#:package A@*")]
    [InlineData("nuget:A,[1.0,2.0)", "#:package A@[1.0,2.0)")]
    [InlineData("..\\\\Lib\\\\bin\\\\Lib.dll", "#:project ../Lib")]
    [InlineData(
        "lib.dll",
        "// Left out, because a file-based app can reference only packages and projects: #r \"lib.dll\""
    )]
    public void References_become_directives(string reference, string directive)
    {
        var notebook = Notebook.For([NotebookCell.CSharp($"#r \"{reference.Replace("\\\\", "\\")}\"")]);

        NotebookWriter.Write(notebook, NotebookFormat.Program).Split('\n')[0].Should().Be(directive);
    }

    [Fact]
    public void Scripts_and_programs_are_valid_syntax_whatever_the_cells_contain()
    {
        CsCheck.Check.Sample(
            AnyNotebook.Any,
            notebook =>
            {
                Errors(NotebookWriter.Write(notebook, NotebookFormat.Script), SourceCodeKind.Script).Should().BeEmpty();
                Errors(NotebookWriter.Write(notebook, NotebookFormat.Program), SourceCodeKind.Regular)
                    .Should()
                    .BeEmpty();
            },
            iter: 500
        );
    }

    private static IEnumerable<string> Errors(string text, SourceCodeKind kind)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, kind: kind).WithFeatures([
            new("FileBasedProgram", "true"),
        ]);
        return CSharpSyntaxTree
            .ParseText(text, options)
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic} in\n{text}");
    }
}
