namespace Companion.Site.Importing.GoTemplates;

/// <summary>What an expression of a shortcode's template is.</summary>
internal enum LiquidKind
{
    /// <summary>Some value.</summary>
    Value,

    /// <summary>The call of a shortcode.</summary>
    Call,

    /// <summary>A page.</summary>
    Page,

    /// <summary>The site.</summary>
    Site,

    /// <summary>A date.</summary>
    Date,
}
