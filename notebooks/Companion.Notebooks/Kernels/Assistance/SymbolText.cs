using Microsoft.CodeAnalysis;

namespace Companion.Notebooks.Kernels.Assistance;

/// <summary>Describes symbols for a reader.</summary>
internal static class SymbolText
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        localOptions: SymbolDisplayLocalOptions.IncludeType,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
    );

    public static CompletionKind KindOf(ISymbol symbol) =>
        symbol switch
        {
            INamespaceSymbol => CompletionKind.Namespace,
            ITypeSymbol { TypeKind: TypeKind.Struct } => CompletionKind.Structure,
            ITypeSymbol { TypeKind: TypeKind.Interface } => CompletionKind.Interface,
            ITypeSymbol { TypeKind: TypeKind.Enum } => CompletionKind.Enumeration,
            ITypeSymbol { TypeKind: TypeKind.Delegate } => CompletionKind.Delegate,
            ITypeSymbol => CompletionKind.Class,
            IMethodSymbol => CompletionKind.Method,
            IPropertySymbol => CompletionKind.Property,
            IEventSymbol => CompletionKind.Event,
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => CompletionKind.EnumerationMember,
            // A variable of an earlier cell is a field of that cell.
            IFieldSymbol { ContainingType.IsScriptClass: true } => CompletionKind.Variable,
            IFieldSymbol => CompletionKind.Field,
            _ => CompletionKind.Variable,
        };

    /// <summary>The declaration of a name, and how many other overloads it has.</summary>
    public static string Detail(IReadOnlyList<ISymbol> overloads)
    {
        var first = Declaration(overloads[0]);
        return overloads.Count == 1 ? first : $"{first} (+{overloads.Count - 1})";
    }

    /// <summary>The declaration of a symbol, in its shortest readable form.</summary>
    public static string Declaration(ISymbol symbol) => symbol.ToDisplayString(Format);
}
