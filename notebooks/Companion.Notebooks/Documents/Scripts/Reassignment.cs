using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Documents.Scripts;

/// <summary>
/// A notebook's cell may redeclare what an earlier cell declared. In a single text, the second declaration becomes an
/// assignment.
/// </summary>
internal static class Reassignment
{
    /// <summary>
    /// The assignments that replace a declaration, or null if it declares anything other than those variables.
    /// </summary>
    public static string? Of(MemberDeclarationSyntax member, IReadOnlySet<string> variables)
    {
        if (
            member is not FieldDeclarationSyntax { Declaration.Variables: var again }
            || !again.All(variable => variables.Contains(variable.Identifier.ValueText) && IsAssignable(variable))
        )
        {
            return null;
        }

        // The value keeps its text, including its line endings.
        var assignments = again.Select(variable => $"{variable.Identifier.Text} {variable.Initializer!.ToString()};");
        return member.GetLeadingTrivia().ToFullString()
            + string.Join(' ', assignments)
            + " // already declared above"
            + member.GetTrailingTrivia().ToFullString();
    }

    /// <summary>The variables of a declaration that can be reassigned.</summary>
    public static IEnumerable<string> Variables(MemberDeclarationSyntax member) =>
        member is FieldDeclarationSyntax field
        && !field.Modifiers.Any(modifier => modifier.Text is "const" or "readonly")
            ? field.Declaration.Variables.Select(variable => variable.Identifier.ValueText)
            : [];

    // "int[] all = { 1, 2 };" cannot be written as an assignment.
    private static bool IsAssignable(VariableDeclaratorSyntax variable) =>
        variable.Initializer is { Value: not InitializerExpressionSyntax };
}
