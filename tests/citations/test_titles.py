"""Capitals that a style would take are braced; nothing else is, and nothing is re-cased."""

import pytest

from readerapp.citations import latex, titles


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Attention Is All You Need", "Attention Is All You Need"),
        (
            "BERT: Pre-training of Deep Bidirectional Transformers",
            "{BERT}: Pre-training of Deep Bidirectional Transformers",
        ),
        ("Scaling ImageNet with GPT-4 and LLaMA-2-7B", "Scaling {ImageNet} with {GPT-4} and {LLaMA-2-7B}"),
        ("DeepSeek-R1 and Qwen-2", "{DeepSeek-R1} and {Qwen-2}"),
        ("3D-Aware Self-Attention-GAN", "{3D}-Aware Self-Attention-{GAN}"),
        ("A k-NN U-Net, X-ray and Vitamin C", "A k-{NN} {U}-Net, {X}-ray and Vitamin {C}"),
        ("Word2vec, T5 and 100 tricks in 2nd place", "{Word2vec}, {T5} and 100 tricks in 2nd place"),
        ("Newton's Method for Bayesian GNNs' Friends", "Newton's Method for {Bayesian} {GNNs}' Friends"),
        ("On Newton's Method by O'Reilly", "On {Newton}'s Method by {O'Reilly}"),
        ("AT&T in C++", r"{AT}\&{T} in {C}++"),
        ("École of the ÉCOLE", "École of the {ÉCOLE}"),
        ("Is $O(N \\log N)$ optimal?", r"Is {$O(N \log N)$} optimal?"),
        ("Costs $5 and $10", r"Costs \$5 and \$10"),
        ("lower case only", "lower case only"),
        ("ATTENTION IS ALL YOU NEED", "ATTENTION IS ALL YOU NEED"),
        ("  Line\nbreaks   and\tblanks ", "Line breaks and blanks"),
        ("BERT", "{BERT}"),
        ("", ""),
    ],
)
def test_titles(title: str, written: str) -> None:
    assert titles.braced(title, "", latex.escape) == written


@pytest.mark.parametrize(
    ("title", "abstract", "written"),
    [
        ("Tuning with Lora", "Low-Rank Adaptation (Lora) works.", "Tuning with {Lora}"),
        ("Visual Mamba", "We extend the Mamba architecture.", "Visual {Mamba}"),
        ("Visual Mamba", "A mamba is a snake. We extend the Mamba model.", "Visual Mamba"),
        ("On Large Language Models", "We study Large Language Models (LLMs).", "On Large Language Models"),
        ("Human Notions of Worth", "We model human Notions of Worth (HNW) here.", "Human Notions of Worth"),
        ("A Deep U-Net", "We train a U-Net here.", "A Deep {U-Net}"),
        ("Deep Learning", "It starts. Learning is hard.", "Deep Learning"),
        ("TRAINING OF BERT IN 3D", "We train BERT in space.", "TRAINING OF {BERT} IN {3D}"),
    ],
)
def test_names_are_learned_from_the_abstract(title: str, abstract: str, written: str) -> None:
    assert titles.braced(title, abstract, latex.escape) == written


def test_an_accent_inside_braces_keeps_braces_of_its_own() -> None:
    """`{\\'ECOLE}` would be one "special character" to BibTeX, which lowers its letters."""
    assert titles.braced("The ÉCOLE", "", latex.escape_ascii) == r"The {{\'E}COLE}"
