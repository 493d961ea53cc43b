using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Documents.Scripts;

/// <summary>Replacements for a notebook's inputs where there are no controls: each is its default.</summary>
internal static class InputFunctions
{
    private const string ClassName = "Input";

    /// <summary>The class as <see cref="DeclaredNames"/> writes it.</summary>
    public const string DeclaredClass = $"{ClassName}`0";

    /// <summary>Whether the code declares an input.</summary>
    public static bool AreCalledIn(CompilationUnitSyntax code) =>
        code.DescendantNodes()
            .OfType<MemberAccessExpressionSyntax>()
            .Any(member => member.Expression is IdentifierNameSyntax { Identifier.ValueText: ClassName });

    /// <summary>Their declarations.</summary>
    public static IEnumerable<string> Declarations { get; } =
    [
        "// A notebook shows these as controls; here each is its default.",
        $"static class {ClassName}",
        "{",
        "    public static int Slider(string name, int minimum, int maximum, int value, int step = 1, string label = \"\") => value;",
        "    public static double Slider(string name, double minimum, double maximum, double value, double? step = null, string label = \"\") => value;",
        "    public static string Choice(string name, string[] choices, string value, string label = \"\") => value;",
        "    public static string Text(string name, string value = \"\", string label = \"\") => value;",
        "    public static bool Switch(string name, bool value = false, string label = \"\") => value;",
        "    public static ChosenFile File(string name, string text = default!, string label = \"\") => new(name, text);",
        "}",
        "record ChosenFile(string Name, string Text) { public override string ToString() => Text; }",
    ];
}
