using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Documents.Scripts;

/// <summary>Converts a script's member to a top-level statement, a local function or a type of a program.</summary>
internal static class ProgramMember
{
    /// <summary>Why a program cannot contain the member, or null if it can.</summary>
    public static string? ReasonAgainst(MemberDeclarationSyntax member) =>
        member switch
        {
            GlobalStatementSyntax { Statement: ReturnStatementSyntax } => "it would end the program, not only its cell",
            MethodDeclarationSyntax { ParameterList.Parameters: [{ Modifiers: var modifiers }, ..] }
                when modifiers.Any(SyntaxKind.ThisKeyword) =>
                "a program can have extension methods only in a static class",
            GlobalStatementSyntax or FieldDeclarationSyntax or MethodDeclarationSyntax => null,
            _ when IsType(member) => null,
            _ => "a program's statements cannot declare this",
        };

    public static bool IsType(MemberDeclarationSyntax member) =>
        member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;

    public static MemberDeclarationSyntax Rewrite(MemberDeclarationSyntax member) =>
        member switch
        {
            FieldDeclarationSyntax field => WithoutModifiers(
                field.WithDeclaration(WithValues(field.Declaration)),
                modifier => modifier.IsKind(SyntaxKind.ConstKeyword)
            ),
            MethodDeclarationSyntax => WithoutModifiers(
                member,
                modifier =>
                    modifier.Kind() is SyntaxKind.StaticKeyword or SyntaxKind.AsyncKeyword or SyntaxKind.UnsafeKeyword
            ),
            _ when IsType(member) => WithoutModifiers(
                member,
                modifier => modifier.Kind() is not (SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword)
            ),
            _ => member,
        };

    private static MemberDeclarationSyntax WithoutModifiers(
        MemberDeclarationSyntax member,
        Func<SyntaxToken, bool> keeps
    )
    {
        var leading = member.GetLeadingTrivia();
        var kept = member.Modifiers.Where(keeps);
        return member.WithModifiers(SyntaxFactory.TokenList(kept)).WithLeadingTrivia(leading);
    }

    // A script's variables start with their type's default value; a program must assign it.
    private static VariableDeclarationSyntax WithValues(VariableDeclarationSyntax declaration) =>
        declaration.ReplaceNodes(
            declaration.Variables.Where(variable => variable.Initializer is null),
            (variable, _) =>
                variable.WithInitializer(
                    SyntaxFactory
                        .EqualsValueClause(SyntaxFactory.ParseExpression("default!"))
                        .NormalizeWhitespace()
                        .WithLeadingTrivia(SyntaxFactory.Space)
                )
        );
}
