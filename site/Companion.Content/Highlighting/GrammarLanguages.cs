using System.Collections.Immutable;

namespace Companion.Content.Highlighting;

/// <summary>The languages that have no lexer of ours and are coloured by the package's TextMate grammars.</summary>
internal static class GrammarLanguages
{
    private const string Html = "text.html.basic";

    /// <summary>The languages.</summary>
    public static ImmutableArray<Language> All { get; } =
    [
        Coloured("AsciiDoc", "document.adoc", "asciidoc", "adoc"),
        Coloured("Assembly", "source.x86asm", "asm", "assembly", "nasm", "gas", "x86asm", "s"),
        Coloured("Batch", "source.batchfile", "batch", "bat", "batchfile", "cmd", "dosbatch", "winbatch"),
        Coloured("BibTeX", "text.bibtex", "bibtex", "bib"),
        Coloured("C", "source.c", "c", "h") with
        {
            Embeds = ["source.c.platform"],
        },
        Coloured("C++", "source.cpp", "cpp", "c++", "cc", "cxx", "hpp", "arduino", "ino"),
        Coloured("Clojure", "source.clojure", "clojure", "clj", "cljs", "cljc", "clojurescript", "edn"),
        Coloured("CoffeeScript", "source.coffee", "coffeescript", "coffee", "coffee-script", "cson"),
        Coloured("CUDA", "source.cuda-cpp", "cuda", "cuda-cpp", "cu"),
        Coloured("Dart", "source.dart", "dart"),
        Coloured("F#", "source.fsharp", "fsharp", "f#", "fs", "fsx", "fsi"),
        Coloured("Git ignore list", "source.ignore", "gitignore", "ignore", "dockerignore"),
        Coloured("Groovy", "source.groovy", "groovy", "gradle", "jenkinsfile"),
        Coloured("Handlebars", "text.html.handlebars", "handlebars", "hbs", "mustache") with
        {
            Embeds = [Html],
        },
        Coloured("HLSL", "source.hlsl", "hlsl"),
        Coloured("Julia", "source.julia", "julia", "jl"),
        Coloured("LaTeX", "text.tex.latex", "latex", "tex", "context") with
        {
            Embeds = ["text.tex"],
        },
        Coloured("Less", "source.css.less", "less") with
        {
            Embeds = ["source.css"],
        },
        Coloured("Log", "text.log", "log"),
        Coloured("Lua", "source.lua", "lua"),
        Coloured("Makefile", "source.makefile", "makefile", "make", "mf", "mak"),
        Coloured("Objective-C", "source.objc", "objective-c", "objectivec", "obj-c", "objc") with
        {
            Embeds = ["source.c"],
        },
        Coloured("Objective-C++", "source.objcpp", "objective-cpp", "objective-c++", "obj-c++", "objcpp") with
        {
            Embeds = ["source.c", "source.cpp", "source.objc"],
        },
        Coloured("Pascal", "source.pascal", "pascal", "delphi", "objectpascal", "pas"),
        Coloured("Perl", "source.perl", "perl", "pl", "pm"),
        Coloured("PHP", "source.php", "php", "php3", "php4", "php5"),
        Coloured("PHP in HTML", "text.html.php", "phtml", "html+php") with
        {
            Embeds = [Html, "source.php"],
        },
        Coloured("PowerShell", "source.powershell", "powershell", "pwsh", "posh", "ps1", "psm1", "psd1"),
        Coloured("Pug", "text.pug", "pug", "jade"),
        Coloured("R", "source.r", "r", "splus", "rlang"),
        Coloured("Raku", "source.perl.6", "raku", "perl6", "pl6"),
        Coloured("Razor", "text.html.cshtml", "razor", "cshtml", "blazor") with
        {
            Embeds = [Html],
        },
        Coloured("SCSS", "source.css.scss", "scss", "sass") with
        {
            Embeds = ["source.css"],
        },
        Coloured("ShaderLab", "source.shaderlab", "shaderlab", "shader") with
        {
            Embeds = ["source.hlsl"],
        },
        Coloured("Typst", "source.typst", "typst", "typ") with
        {
            Embeds = ["source.typst-code"],
        },
        Coloured("Typst code", "source.typst-code", "typst-code", "typc"),
        Coloured("Visual Basic", "source.asp.vb.net", "vb", "vbnet", "vb.net", "visualbasic", "vba", "vbs"),
    ];

    private static Language Coloured(string label, string scope, params ImmutableArray<string> names) =>
        new(label, names) { Scope = scope };
}
