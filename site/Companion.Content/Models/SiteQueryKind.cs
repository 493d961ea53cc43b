namespace Companion.Content.Models;

/// <summary>The kinds of questions that rendering a page asks about the rest of the site.</summary>
public enum SiteQueryKind
{
    /// <summary>All pages that authors wrote, in order.</summary>
    Content,

    /// <summary>The pages of all sections that lists contain.</summary>
    Recent,

    /// <summary>Every page, lists included.</summary>
    Pages,

    /// <summary>The sections' list pages.</summary>
    Sections,

    /// <summary>A section's list page, by its folder name.</summary>
    Section,

    /// <summary>The sections within a section, by its folder.</summary>
    SectionsIn,

    /// <summary>A page in all its languages, by what they have in common.</summary>
    Translations,

    /// <summary>The pages of a section, by its folder name.</summary>
    InSection,

    /// <summary>The notebooks' pages.</summary>
    NotebookPages,

    /// <summary>The list of the notebooks' pages.</summary>
    ExperimentList,

    /// <summary>The terms of a taxonomy, by its key.</summary>
    Terms,

    /// <summary>Whether a taxonomy has terms, by its key.</summary>
    HasTerms,

    /// <summary>The pages with a term, by the address of its page.</summary>
    Under,

    /// <summary>The pages before and after a page, by its file.</summary>
    Neighbours,

    /// <summary>The pages about the same as a page, by its file.</summary>
    Related,

    /// <summary>The episodes with somebody, by the file that introduces the person or by the name as part of an address.</summary>
    With,

    /// <summary>The pages of people.</summary>
    People,

    /// <summary>The page of a file, by its path.</summary>
    Path,

    /// <summary>The list page of a folder, by its path.</summary>
    List,

    /// <summary>The pages whose file has a name, by the name.</summary>
    Named,

    /// <summary>Every old address.</summary>
    Aliases,

    /// <summary>The size of a picture, by its address.</summary>
    Image,

    /// <summary>What is known of an episode, by its page's file.</summary>
    Episode,

    /// <summary>A notebook, by its name.</summary>
    Notebook,

    /// <summary>All notebooks.</summary>
    Notebooks,

    /// <summary>The author's template of a shortcode, by the shortcode's name.</summary>
    ShortcodeTemplate,

    /// <summary>The author's partial template, by its name.</summary>
    Partial,
}
