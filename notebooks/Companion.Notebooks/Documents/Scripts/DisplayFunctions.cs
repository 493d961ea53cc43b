using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Documents.Scripts;

/// <summary>Replacements for a notebook's display functions where there is only a console.</summary>
internal static class DisplayFunctions
{
    private const string Remark = "// A notebook renders these values; here they are written as text.";

    private static readonly string[] Functions =
    [
        """static T display<T>(T value, params string[] types) { System.Console.WriteLine(value); return value; }""",
        """static string HTML(string markup) => markup;""",
        """static T Display<T>(this T value, params string[] types) { System.Console.WriteLine(value); return value; }""",
        """static T DisplayAs<T>(this T value, string type) { System.Console.WriteLine(value); return value; }""",
    ];

    /// <summary>Whether the code calls one of them.</summary>
    public static bool AreCalledIn(CompilationUnitSyntax code) =>
        code.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Any(call =>
                call.Expression
                    is IdentifierNameSyntax { Identifier.ValueText: "display" or "HTML" }
                        or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Display" or "DisplayAs" }
            );

    /// <summary>Their declarations for a script.</summary>
    public static IEnumerable<string> InScript => [Remark, .. Functions];

    /// <summary>Their declarations for a program.</summary>
    public static IEnumerable<string> InProgram =>
        [Remark, $"static class {ClassName}", "{", .. Functions.Select(function => $"    public {function}"), "}"];

    /// <summary>The class that a program imports.</summary>
    public const string ClassName = "NotebookDisplay";
}
