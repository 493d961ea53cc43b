using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Documents.Scripts;

/// <summary>
/// A notebook's cell may declare again what an earlier one declared; in one text the second declaration is an assignment.
/// </summary>
internal static class Reassignment
{
    /// <summary>The assignments in a declaration's stead, or null where it declares anything but those variables.</summary>
    public static string? Of(MemberDeclarationSyntax member, IReadOnlySet<string> variables)
    {
        if (
            member is not FieldDeclarationSyntax { Declaration.Variables: var again }
            || !again.All(variable => variables.Contains(variable.Identifier.ValueText) && IsAssignable(variable))
        )
        {
            return null;
        }

        // The value keeps its own text, line ends in it included.
        var assignments = again.Select(variable => $"{variable.Identifier.Text} {variable.Initializer!.ToString()};");
        return member.GetLeadingTrivia().ToFullString()
            + string.Join(' ', assignments)
            + " // declared above already"
            + member.GetTrailingTrivia().ToFullString();
    }

    /// <summary>The variables that a declaration adds, as far as they can be assigned to again.</summary>
    public static IEnumerable<string> Variables(MemberDeclarationSyntax member) =>
        member is FieldDeclarationSyntax field
        && !field.Modifiers.Any(modifier => modifier.Text is "const" or "readonly")
            ? field.Declaration.Variables.Select(variable => variable.Identifier.ValueText)
            : [];

    // "int[] all = { 1, 2 };" has no form as an assignment.
    private static bool IsAssignable(VariableDeclaratorSyntax variable) =>
        variable.Initializer is { Value: not InitializerExpressionSyntax };
}
