using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Documents.Scripts;

/// <summary>
/// A notebook's cells as one C# text: first what must come first, then the statements cell by cell, and for a program
/// finally the types, which C# requires last. Code that cannot be included becomes a comment that says why.
/// </summary>
internal sealed class ScriptParts
{
    private static readonly string[] NotebookImports =
    [
        "using System;",
        "using System.Collections;",
        "using System.Collections.Generic;",
        "using System.Linq;",
        "using System.Text;",
        "using System.Threading.Tasks;",
    ];

    private readonly KernelNames _names;
    private readonly bool _isProgram;
    private readonly HashSet<string> _declared = [];
    private readonly HashSet<string> _variables = [];
    private readonly List<string> _usings = [.. NotebookImports];
    private bool _hasInputs;

    public ScriptParts(Notebook notebook, bool isProgram)
    {
        _isProgram = isProgram;
        _names = KernelNames.Of(notebook.Metadata);
        foreach (var cell in notebook.Cells.Where(cell => SourceLines.Trimmed(cell.Source).Any()))
        {
            Add(cell);
        }
    }

    public List<string> References { get; } = [];

    public List<string> Loads { get; } = [];

    public List<string> Body { get; } = [];

    public List<string> Types { get; } = [];

    public bool CallsDisplay { get; private set; }

    /// <summary>Whether a cell declares a notebook's input, and no cell declares the class itself.</summary>
    public bool HasInputs => _hasInputs && !_declared.Contains(InputFunctions.DeclaredClass);

    /// <summary>The usings. Those available only in notebooks are commented out.</summary>
    public IEnumerable<string> Usings =>
        _usings
            .Distinct()
            .Select(text =>
                text.Contains("Microsoft.DotNet.Interactive", StringComparison.Ordinal) ? LeftOut(text) : text
            );

    private static string LeftOut(string text) => $"// {text} (available only in notebooks)";

    private void Add(NotebookCell cell)
    {
        if (cell.Kind != CellKind.Code || cell.Language != KernelNames.CSharp)
        {
            // In a damaged file a language's name may contain anything; it must not end the comment.
            Begin(string.Join(' ', CommentedText.Of($"%% [{cell.Language}]")));
            Body.AddRange(SourceLines.Trimmed(cell.Source).SelectMany(CommentedText.Of));
            return;
        }

        Begin("// %%");
        var code = CellCode.Of(ForeignSections.Comment(cell.Source, _names));
        References.AddRange(code.References.Except(References));
        Loads.AddRange(code.Loads.Except(Loads));
        if (!code.IsWhole)
        {
            LeaveOut(cell.Source, "the cell is not valid C#");
            return;
        }

        _usings.AddRange(code.Usings);
        CallsDisplay |= DisplayFunctions.AreCalledIn(code.Rest);
        _hasInputs |= InputFunctions.AreCalledIn(code.Rest);
        var shown = LastExpression.Of(code.Rest);
        foreach (var member in code.Rest.Members)
        {
            Add(member, member == shown);
        }

        // C# attaches comments after the last statement to the end of the file.
        Body.AddRange(SourceLines.Trimmed(code.Rest.EndOfFileToken.LeadingTrivia.ToFullString()));
    }

    private void Add(MemberDeclarationSyntax member, bool isShown)
    {
        if (Reassignment.Of(member, _variables) is { } assignment)
        {
            Body.AddRange(SourceLines.Trimmed(assignment));
            return;
        }

        var introduced = DeclaredNames.Of(member).ToList();
        var reason =
            introduced.Find(_declared.Contains) is { } name ? $"'{name.Split('`')[0]}' is already declared above"
            : _isProgram ? ProgramMember.ReasonAgainst(member)
            : null;
        if (reason is not null)
        {
            LeaveOut(member.ToFullString(), reason);
            return;
        }

        _declared.UnionWith(introduced);
        _variables.UnionWith(Reassignment.Variables(member));
        var written = _isProgram ? ProgramMember.Rewrite(member) : member;
        var text = isShown ? LastExpression.Statement(member) : written.ToFullString();
        if (_isProgram && ProgramMember.IsType(member))
        {
            Types.AddRange(["", .. SourceLines.Trimmed(text)]);
        }
        else
        {
            Body.AddRange(SourceLines.Trimmed(text));
        }
    }

    private void Begin(string heading) => Body.AddRange(["", heading]);

    private void LeaveOut(string text, string reason)
    {
        Body.Add($"// Left out, because {reason}:");
        Body.AddRange(SourceLines.Trimmed(text).SelectMany(CommentedText.Of));
    }
}
